/**
 * Studios, publishers and agencies that make and license what media houses show.
 */
import type { Niches } from "../niche.ts";

/** Niches of media. */
export const niches: Niches = {
  ends: ["company", "studio", "publisher", "house"],
  all: [
    {
      id: "filmstudio",
      like: "animation",
      names:
        "film studio, movie studio, film distributor, movie distributor, hollywood studio, documentary film company, film distribution company, independent film studio, sound stage operator, studio lot, post production house, post production company, film financier, film sales company",
      industry: "Film studio",
      words: {
        fan: "exhibitor",
        show: "film",
        shows: "films",
        people: "directors",
        who: "director",
        role: "shooting now",
        tally: "scenes shot",
        roster:
          "Ines Vallejo, The Salt Road, 128; Tom Arkwright, Midnight Freight, 94; Saoirse Lund, Paper Moons, 119; Dev Malhotra, Monsoon Line, 76; Claire Fontaine, The Understudy, 112",
        list: "script slate",
        saved: "read",
        until: "option until",
        minutes: "42, 48, 55, 88, 104",
        spots: "Screening room 1, Sound stage 4, Backlot street, Cutting room",
        points: "box office points",
        plan: "release deal",
        levels: "Script, Shoot, Final cut, Wide release",
        story: "{nextWhat} is screened on {nextDate|weekday} at {nextTime} in {nextSpot}.",
      },
      items:
        "Shoots: Harbor chase scene 240-420, Cast table read 90-160, Night shoot, backlot 220-380; Scripts: Script, The Salt Road 120-210, Casting tape, lead role 90-160; Post: Sound mix, reel 4 140-240, Color grade 90-160; Release: Trailer cut 110-190, Festival premiere 180-310, Wide release prints 280-480",
      companies: "Silverreel Pictures; Backlot Nine; Paper Moon Studios",
      taglines: "Quiet on set, loud on opening night",
      icon: "film",
    },
    {
      id: "musicpublisher",
      like: "label",
      names:
        "music publisher, music publishing company, music rights company, royalty collection society, collecting society, performing rights organization, music licensing company, sync licensing company, music distribution company, music catalog fund, music rights organization, music streaming service, music distributor",
      industry: "Music publishing",
      words: {
        fan: "songwriter",
        show: "song",
        shows: "catalog",
        people: "writers",
        who: "writer",
        role: "writes",
        tally: "songs in catalog",
        roster:
          "Mara Quill, Ballads, 141; Juniper Slim, Alt-country, 87; Tin Cathedral, Post-rock, 58; DJ Halfmoon, Deep house, 96; The Velvet Hours, Dream pop, 74; Kasbah Nights, Desert blues, 62",
        list: "pitch list",
        saved: "pitch",
        until: "license until",
        spot: "license",
        spots: "Film sync, Radio play, Streaming royalty, Sheet music",
        points: "royalty points",
        plan: "publishing deal",
        levels: "Demo, Cut, Charted, Evergreen",
        story: "{nextWhat} goes out {nextDate|weekday} at {nextTime} for {nextSpot}.",
      },
      items:
        "Sync: Song in car commercial 220-380, Theme song license 180-310, Film trailer song 160-280; Radio: Radio royalty, spring 90-160, Club play royalty 60-110; Streaming: Streaming royalty, quarter 120-210, Playlist single 40-80; Print: Choir sheet music 14-28, Songbook, volume 2 18-34; Demos: Songwriter demo session 80-140",
      companies: "Bridge & Chorus Publishing; Refrain Rights; Middle Eight Music",
      taglines: "Every song pays its writer",
      icon: "music",
    },
    {
      id: "newsagency",
      like: "newspaper",
      names:
        "news agency, wire service, press agency, photo agency, stock photo agency, news wire, picture agency, stock photo library, press photo agency, financial news service, media monitoring company, stock image company, news wire service",
      industry: "News and photo agency",
      words: {
        fan: "subscriber",
        show: "wire story",
        shows: "wire stories",
        people: "bureaus",
        who: "correspondent",
        role: "bureau",
        tally: "stories filed",
        roster:
          "Ruth Castellano, Washington bureau, 348; Dan Okonjo, Nairobi bureau, 246; Mei-Ling Foster, Hong Kong bureau, 321; Gil Navarro, Sports photo desk, 474; Harriet Vane, London bureau, 288; Sam Petrakis, Markets desk, 397",
        list: "photo desk",
        saved: "license",
        until: "license until",
        spot: "feed",
        spots: "Breaking wire, Photo wire, Markets feed, Video feed",
        points: "bylines used",
        plan: "wire feed",
        levels: "Photo desk, Regional, National, Global",
        story: "{nextWhat} moves {nextDate|weekday} at {nextTime} on the {nextSpot}.",
      },
      items:
        "Breaking: Election night wire 3-6, Storm landfall story 2-5, Court ruling flash 2-4; Photos: Cup final photo set 4-9, Stock photo license, skyline 3-8, Archive image, 1969 4-9; Markets: Market open bulletin 2-4, Earnings wire 3-5; Video: Summit video feed 5-9; Features: Weekend photo story 3-7",
      companies: "Meridian Wire; Dateline Nine; Firstframe Photos",
      taglines: "First, and right",
      icon: "newspaper",
    },
    {
      id: "magazines",
      like: "newspaper",
      names:
        "magazine publisher, magazine, trade magazine, fashion magazine, magazine company, trade publisher, comic publisher, academic publisher, scientific publisher, journal publisher, business magazine, travel magazine, specialist publisher, b2b publisher, trade publication",
      industry: "Magazines",
      words: {
        fan: "subscriber",
        show: "feature",
        shows: "features",
        people: "editors",
        who: "editor",
        role: "section",
        tally: "articles this year",
        roster:
          "Ruth Ashby, Cover stories, 24; Dan Okafor, Interviews, 46; Mei-Ling Tran, Photography, 61; Gil Serrano, Travel, 34; Harriet Moss, Books, 48",
        list: "reading list",
        spot: "issue",
        spots: "Spring issue, Summer issue, Collector's issue, Digital issue",
        points: "back issues",
        plan: "subscription",
        levels: "Digital, Print, Print and digital, Patron",
        story: "{nextWhat} is in the {nextSpot}, out {nextDate|weekday} at {nextTime}.",
      },
      items:
        "Covers: Cover story, the new harbor 4-8, Cover shoot diary 3-6; Interviews: The architect interview 3-6, Ten questions for a chef 2-5; Essays: Essay, slow trains 2-5, Column, on small rooms 2-4; Photos: Photo essay, salt flats 4-8, Centerfold poster 5-9; Advertising: Full-page ad, inside cover 6-12, Classified column 2-4",
      companies: "Broadsheet & Gloss; Longform House; Issue One Press",
      taglines: "Worth the paper",
      icon: "book",
    },
  ],
};
