/**
 * Carriers and builders of lines whose customers are other businesses.
 */
import type { Niches } from "../niche.ts";

/** Niches of telecom. */
export const niches: Niches = {
  ends: ["company", "provider", "operator", "carrier"],
  all: [
    {
      id: "voip",
      like: "internet",
      names:
        "voip provider, voip company, voice over ip provider, business phone system provider, business phone company, phone system company, phone system provider, cloud phone company, hosted pbx provider, internet phone company, business telephone company, office phone system company, toll-free number provider, conference call provider, sip trunk provider, telephone system installer, unified communications company",
      nouns: "voip, business phone, cloud phone, hosted pbx, phone system",
      industry: "Business phone systems",
      words: {
        holder: "office account",
        plan: "phone plan",
        line: "extension",
        lines: "extensions",
        devices: "Reception phone, Sales desk handset, Warehouse cordless, Conference room speaker, Remote softphone",
        health: "call quality",
        used: "minutes used",
        allowance: "minutes in the plan",
        visits: "installs",
        calls: "Number porting, Handset delivery, Call menu setup, Voicemail greeting recorded",
        collected: "calls connected",
        levels: "Solo, Office, Call center, Multi-site",
        story: "{visitWhat} is set for {visitDate|weekday} at {visitTime}; {visitBy} moves the main number over.",
      },
      items:
        "Lines: Office extension, unlimited calls 18-32, Toll-free number 9-18, Fax line to email 6-12; Phones: Desk handset rental 8-16, Conference room phone 14-28, Headset, cordless 7-14; Features: Call recording 10-22, Auto attendant menu 12-24, Voicemail to text 4-9; Calling: International minutes, Europe 12-30",
      companies: "Dialtone & Co; Ext. 101; Holdmusic Telecom",
      taglines: "Press nothing, someone answers",
    },
    {
      id: "subsea",
      like: "satellite",
      names:
        "undersea cable company, submarine cable operator, subsea cable company, submarine cable company, undersea cable operator, wholesale carrier, backbone provider, dark fiber company, dark fiber provider, fiber network builder, internet exchange, telecom wholesaler, network infrastructure company, fibre installer, fiber optic installer, fiber construction company",
      nouns: "undersea cable, submarine cable, subsea cable, dark fiber, backbone",
      industry: "Submarine cables and backbone",
      words: {
        holder: "carrier account",
        plan: "capacity lease",
        line: "fiber pair",
        lines: "fiber pairs",
        devices: "Atlantic pair 3, Baltic spur, Landing station East, City ring dark fiber, Repeater 41",
        health: "light level",
        used: "Tb carried",
        allowance: "Tb leased",
        visits: "repairs",
        calls: "Cable ship repair, Landing station upgrade, Splice and test, Route survey",
        collected: "sea miles lit",
        levels: "Wavelength, Spectrum, Fiber pair, Consortium",
        story: "{visitWhat} starts {visitDate|weekday} at {visitTime}; {visitBy} reroutes the traffic first.",
      },
      items:
        "Capacity: 100G wavelength, Atlantic 42-96, Spectrum share, Pacific 48-98, Fiber pair lease, Baltic 52-99; Landing: Landing station rack 18-36, Cross connect to the city 9-18; Dark fiber: City ring dark fiber 24-56, Duct rental, per mile 8-16; Sea: Repeater power feed 12-26, Cable ship standby share 22-48; Watch: Anchor alarm monitoring 6-14",
      companies: "Seabed Carriers; Repeater Forty; Landfall Networks",
      taglines: "The internet is wet",
    },
  ],
};
