/**
 * Laboratories and ventures of one science each.
 */
import type { Niches } from "../niche.ts";

/** Niches of science. */
export const niches: Niches = {
  ends: ["lab", "laboratory", "startup", "company", "institute", "research center"],
  all: [
    {
      id: "quantum",
      like: "laboratory",
      names: "quantum startup, quantum computing company, quantum computer maker, quantum lab, qubit company",
      nouns: "quantum, quantum computing, quantum computer, qubit, quantum sensor",
      industry: "Quantum computing",
      words: {
        person: "researcher",
        run: "quantum job",
        runs: "quantum jobs",
        hours: "qubit hours",
        gear: "cryostat",
        gears: "cryostats",
        gearList: "Dilution fridge 1, Dilution fridge 2, Ion trap, Laser table, Control rack",
        level: "Coherence held",
        next: "calibration",
        nexts: "calibrations",
        nextList: "Qubit calibration, Cooldown to ten millikelvin, Error correction run, Laser alignment",
        places: "Fridge hall, Ion trap lab, Control room, Laser room",
        lead: "physicist",
        collected: "Qubits entangled",
        levels: "Simulator, Sandbox, Reserved, Dedicated chip",
      },
      items:
        "Algorithms: Factoring demo, 24 qubits 620-1300, Portfolio optimizer 780-1500; Chemistry: Molecule ground state 840-1700, Catalyst simulation 900-1800; Hardware: Qubit coherence sweep 480-980, Entanglement benchmark 420-880; Security: Quantum key exchange 560-1100, Random number batch 280-560",
      companies: "Superposed; Tenth Kelvin; Both & Neither",
      taglines: "Zero and one, at once",
      colours: ["#4A148C", "#0D47A1"],
      icon: "chip",
    },
    {
      id: "fusion",
      like: "laboratory",
      names:
        "fusion energy startup, fusion startup, fusion reactor, particle accelerator, fusion power company, antimatter factory, nuclear research reactor, plasma physics lab, cern",
      nouns: "fusion, fusion energy, plasma, particle physics, antimatter, dark matter, collider, tokamak",
      industry: "Fusion energy",
      words: {
        person: "investor physicist",
        run: "plasma shot",
        runs: "plasma shots",
        hours: "plasma hours",
        gear: "magnet",
        gears: "magnets",
        gearList: "Toroidal coil 3, Divertor, Neutral beam 2, Tritium loop, Cryopump",
        level: "Field strength",
        next: "shot",
        nexts: "shot plan",
        nextList: "High-confinement shot, Tritium loading, Magnet cooldown, Divertor inspection",
        places: "Torus hall, Tritium lab, Cryo plant, Control room",
        lead: "shot leader",
        collected: "Megajoules released",
      },
      items:
        "Plasma: Plasma shot, ten seconds 1400-2800, Runaway electron study 900-1800; Magnets: Superconducting coil test 1200-2400, Quench drill 480-960; Fuel: Tritium breeding test 980-1900, Deuterium pellet run 420-860; Diagnostics: Neutron count 360-740, Thomson scattering 540-1100",
      companies: "Torus One; Kindled Star; Hundred Million Degrees",
      taglines: "A small star, well kept",
      colours: ["#BF360C", "#311B92"],
      icon: "sun",
    },
    {
      id: "biotech",
      like: "gene",
      names:
        "biotech startup, biotech company, biotech lab, vaccine lab, synthetic biology company, cloning company, cloning lab, stem cell research lab, dinosaur cloning company, cryonics company, stem cell company, bioprinting company, de-extinction company, mammoth cloning startup, longevity startup, anti-aging startup",
      nouns:
        "biotech, stem cell, synthetic biology, cloning, cancer research, virology, microbiome, bioprinting, crispr",
      industry: "Biotechnology",
      words: {
        run: "cell culture",
        runs: "cultures",
        hours: "incubator hours",
        gear: "incubator",
        gears: "incubators",
        gearList: "Incubator 4, Cell sorter, Cryo tank, Bioprinter, Flow hood",
        level: "Cells alive",
        nextList: "Stem cell thaw, CRISPR edit check, Clone implant, Toxicity readout",
        collected: "Cell lines kept",
        budget: "Trial funding",
        spent: "Funding spent",
      },
      items:
        "Stem cells: Stem cell expansion 720-1400, Heart cell patch 900-1800; Cloning: Woolly mammoth embryo 1400-2800, Cell nucleus transfer 820-1600; Vaccines: mRNA vaccine batch 980-1900, Antibody screen 540-1100; Tissue: Bioprinted cartilage 880-1700, Organoid culture 620-1200",
      companies: "Second Genesis; Petri House; Helix & Hale",
      taglines: "Life, revised",
      colours: ["#00695C", "#6A1B9A"],
      icon: "microscope",
    },
    {
      id: "forensics",
      like: "laboratory",
      names:
        "crime lab, forensic lab, forensics company, dna testing company, paternity testing company, toxicology lab, drug testing company, water testing lab, food testing lab, testing laboratory, materials testing lab",
      nouns:
        "forensic, dna testing, paternity, toxicology, drug testing, water testing, food testing, soil testing, dna",
      industry: "Forensics and testing",
      words: {
        person: "case officer",
        run: "analysis",
        runs: "analyses",
        hours: "lab hours",
        gearList: "DNA sequencer, Mass spectrometer, Comparison microscope, Fuming chamber, Evidence freezer",
        next: "evidence drop",
        nexts: "evidence drops",
        nextList: "Evidence intake, Court testimony, DNA rerun, Fingerprint fuming",
        places: "Evidence room, Courtroom 2, DNA suite, Print lab",
        lead: "forensic examiner",
        collected: "Samples sealed",
        budget: "Case budget",
        spent: "Case costs",
        levels: "Routine, Rush, Court-certified, Cold case",
      },
      items:
        "DNA: DNA profile from a cup 380-760, Paternity test 160-320, Cold case DNA 620-1300; Prints: Fingerprint fuming 140-290, Shoeprint cast 180-360; Toxicology: Blood toxicology 240-480, Hair drug test 160-320; Ballistics: Bullet comparison 320-640, Gunshot residue 210-420",
      companies: "Trace & Proof; Chain of Custody; Every Contact Labs",
      taglines: "It always leaves a trace",
      colours: ["#263238", "#B71C1C"],
      icon: "microscope",
    },
    {
      id: "nanotech",
      like: "laboratory",
      names:
        "nanotech company, graphene startup, materials startup, nanotechnology lab, invisibility cloak company, battery research lab, materials science lab, carbon capture startup, carbon capture company, climate tech startup, geoengineering company, desalination startup, cleantech startup",
      nouns:
        "nanotech, nanotechnology, graphene, carbon capture, climate tech, cleantech, materials science, geoengineering, direct air capture",
      industry: "Materials and climate",
      words: {
        gearList: "Sorbent tower 2, Electron microscope, CO2 compressor, Membrane rig, Furnace 4",
        nextList: "Air capture trial, Sorbent reload, Core injection, Membrane test",
        places: "Tower field, Clean room, Injection well, Membrane lab",
        collected: "Tons of carbon captured",
      },
      items:
        "Capture: Air capture run, one ton 480-960, Sorbent aging test 380-760, Rock injection 720-1400; Nano: Graphene sheet growth 620-1200, Nanotube thread 540-1100, Invisible coating 780-1500; Water: Desalination membrane 420-860; Energy: Solid battery cycle 520-990",
      companies: "Back to Rock; Thin Air Carbon; One Atom Thick",
      taglines: "Smaller, cooler, cleaner",
      colours: ["#2E7D32", "#37474F"],
    },
    {
      id: "teleport",
      like: "laboratory",
      names:
        "teleportation company, teleportation startup, mad scientist, mad scientist lab, portal company, cloning facility for villains, frankenstein lab, mad science lab, weird science lab, perpetual motion company, antigravity company, jetpack company, flying car company, hoverboard company",
      nouns:
        "teleportation, portal, antigravity, wormhole, jetpack, flying car, hoverboard, perpetual motion, mad science",
      industry: "Improbable science",
      words: {
        person: "volunteer",
        run: "teleport",
        runs: "teleports",
        hours: "portal hours",
        gear: "portal",
        gears: "portals",
        gearList: "Portal A, Portal B, Flux coil, Jetpack rack, Lightning rod",
        level: "Flux charge",
        next: "jump",
        nexts: "jump schedule",
        nextList: "Paris to Tokyo jump, Flux recharge, Jetpack hover test, Molecule recount",
        places: "Portal hall, Flux room, Roof pad, Counting room",
        lead: "inventor",
        collected: "Molecules recounted",
        levels: "Hamster, Houseplant, Volunteer, Frequent jumper",
      },
      items:
        "Jumps: Teleport, kitchen to Kyoto 480-960, Luggage teleport 180-360, Left sock retrieval 60-120; Flight: Jetpack hover test 320-640, Antigravity boots 280-560; Portals: Portal tuning 420-860, Wormhole rental, hour 620-1200; Lightning: Lightning harvest 240-480, Brain swap rehearsal 380-760",
      companies: "Here & There Labs; Flux Brothers; Arrived Already",
      taglines: "You were there a moment ago",
      colours: ["#6A1B9A", "#00838F"],
      icon: "lightning",
    },
  ],
};
