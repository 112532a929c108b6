/**
 * Agencies of one craft each.
 */
import type { Niches } from "../niche.ts";

/** Niches of agency. */
export const niches: Niches = {
  ends: ["agency", "company", "studio"],
  all: [
    {
      id: "outdoor",
      like: "advertising",
      names:
        "outdoor advertising company, billboard company, out of home advertising company, digital signage company, billboard operator, signage company, sign company, transit advertising company, media buying agency, digital billboard company, media owner",
      industry: "Outdoor advertising",
      words: {
        project: "billboard run",
        projects: "billboards",
        lead: "site planner",
        drafts: "artwork",
        draftA: "Digital panel motion art",
        draftB: "Bus side wrap",
        draftC: "Billboard layout, 48-sheet",
        draftD: "Transit shelter poster",
        dates: "posting dates",
        dateA: "Billboard posting night",
        dateB: "Panel lights check",
        dateC: "Campaign takedown",
        stageA: "site booked",
        stageB: "printing",
        stageC: "posted",
        collected: "panels posted",
      },
      items:
        "Billboards: Highway billboard, Route 9 1600-4200, Rooftop billboard 1900-4800; Digital: Digital panel network 2200-5600, Mall screens loop 900-2600; Transit: Bus shelter panels 800-2400, Subway platform posters 1200-3400, Bus wrap campaign 1400-3900; Stadium: Stadium perimeter panels 1800-4600",
      companies: "Highline Outdoor; Panel & Post; Bigside Media",
      taglines: "Hard to miss",
      icon: "bullhorn",
    },
    {
      id: "performance",
      like: "marketing",
      names:
        "digital marketing agency, performance marketing agency, seo agency, ppc agency, digital agency, lead generation company, lead generation agency, online marketing agency, b2b marketing agency, ecommerce agency, email agency, content marketing agency, search marketing agency, digital advertising agency",
      industry: "Digital marketing",
      words: {
        project: "campaign",
        projects: "campaigns",
        drafts: "ads & pages",
        draftA: "Search ad, variant B",
        draftB: "Landing page, SEO copy",
        draftC: "Email subject test",
        draftD: "Retargeting banner",
        dates: "launch dates",
        dateA: "Campaign goes live",
        dateB: "Click-through review",
        dateC: "Keyword cleanup",
        stageA: "keywords",
        stageB: "A/B test",
        stageC: "scaling",
        collected: "leads and clicks",
      },
      items:
        "Search: SEO site audit 900-2600, Pay-per-click campaign 1200-3400, Local search listings 500-1500; Social: Social ad campaign 1100-3200, Creator partnership 1000-2900; Email: Lead nurture emails 600-1800, Newsletter design 500-1400; Content: SEO articles, ten 800-2400; Analytics: Conversion tracking setup 600-1700",
      companies: "Clickwright; Pageone Digital; Funnel & Fern",
      taglines: "Fewer clicks wasted",
      icon: "bullhorn",
    },
    {
      id: "brandmakers",
      like: "design",
      names:
        "industrial design studio, product design studio, product design company, packaging design agency, exhibition designer, exhibit builder, trade show booth builder, exhibition stand builder, ux design agency, service design agency, innovation consultancy, stand builder, industrial designer, industrial design firm",
      industry: "Product and exhibit design",
      words: {
        project: "design",
        projects: "designs",
        drafts: "prototypes",
        draftA: "Foam model B",
        draftB: "Booth rendering",
        draftC: "Packaging mock-up",
        draftD: "Usability test clip",
        dates: "reviews",
        dateA: "Prototype review",
        dateB: "Tooling handoff",
        dateC: "Booth build day",
        stageA: "sketches",
        stageB: "prototype",
        stageC: "tooling",
        collected: "prototypes built",
      },
      items:
        "Products: Kettle redesign 1400-3900, Medical handheld design 1800-4800; Packaging: Bottle and label design 900-2600, Carton dieline set 600-1700; Exhibits: Trade show booth, island 2200-5600, Museum exhibit stand 1600-4200; Digital: App interface design 1100-3200, Touchscreen prototype 900-2700",
      companies: "Foamcore Studio; Draft Angle; Booth & Beam",
      taglines: "Sketched, built, held",
      icon: "ruler",
    },
  ],
};
