/**
 * Brands that maps do not have, or have as something else than what they are known for. Each line belongs to a kind of
 * `business-kinds.ts`; `Name=other name=another` gives other names for a brand.
 */
export const BRANDS: Readonly<Record<string, string>> = {
  "hardware store": "Tailwind Traders=Tailwind",
  "bicycle shop": "Adventure Works=Adventure Works Cycles",
  importer: "Northwind Traders=Northwind; Wide World Importers",
  airline:
    "Delta Air Lines=Delta=Delta Airlines; United Airlines=United; American Airlines; Southwest Airlines=Southwest; JetBlue=JetBlue Airways; Alaska Airlines; Spirit Airlines; Frontier Airlines; Hawaiian Airlines; Air Canada; WestJet; Lufthansa=Deutsche Lufthansa; British Airways; Air France; KLM=KLM Royal Dutch Airlines; Ryanair; easyJet=easy jet; Wizz Air; Eurowings; Swiss International Air Lines=Swiss Air; Austrian Airlines; Iberia; Vueling; TAP Air Portugal; SAS=Scandinavian Airlines; Finnair; Norwegian Air Shuttle=Norwegian Air; Turkish Airlines; Emirates; Qatar Airways; Etihad Airways=Etihad; Singapore Airlines; Cathay Pacific; Japan Airlines=JAL; All Nippon Airways=ANA; Korean Air; Asiana Airlines; Qantas; Air New Zealand; Virgin Atlantic; Aer Lingus; LATAM Airlines=LATAM; Avianca; Aeroméxico; GOL=Gol Linhas Aéreas; Azul=Azul Linhas Aéreas; Ethiopian Airlines; Kenya Airways; South African Airways; Air India; IndiGo; Air China; China Southern Airlines=China Southern; China Eastern Airlines; EVA Air; Thai Airways; Malaysia Airlines; AirAsia; Vietnam Airlines; Garuda Indonesia; Philippine Airlines; Cebu Pacific; El Al; Saudia; ITA Airways; Alitalia; Condor; Pan Am; Icelandair; Transavia; LOT Polish Airlines; Brussels Airlines; Aegean Airlines; Virgin Australia; Jetstar",
  "private jet company": "NetJets; VistaJet; Flexjet; Wheels Up",
  "aerospace manufacturer":
    "Boeing; Airbus; Lockheed Martin; Northrop Grumman; Raytheon=RTX; Embraer; Bombardier; BAE Systems; Rolls-Royce Holdings; Dassault Aviation; Gulfstream; Saab; General Dynamics; Leonardo; Safran; Cessna",
  "launch company":
    "SpaceX=Space X; Blue Origin; Rocket Lab; United Launch Alliance=ULA; Arianespace; Virgin Galactic; ISRO; Roscosmos; JAXA; Firefly Aerospace; Axiom Space; Sierra Space",
  "satellite internet": "Starlink; OneWeb; Viasat; Iridium; Eutelsat; SES; Inmarsat",
  "space agency": "NASA; ESA=European Space Agency; ISRO; Roscosmos; JAXA",
  "research lab": "CERN; Bell Labs; Max Planck Society; Fraunhofer; Los Alamos National Laboratory; MIT Media Lab",
  "software company":
    "Litware; Proseware; Fabrikam; Microsoft; Google=Alphabet; Oracle; SAP; Salesforce; Adobe; Intuit; ServiceNow; Workday; Atlassian; HubSpot; Shopify; Zoom=Zoom Video; Slack; Dropbox; Zendesk; Autodesk; VMware; Red Hat; GitHub; GitLab; Notion; Figma; Canva; Asana; Trello; Twilio; Cisco=Cisco Systems; Mozilla; Wikipedia; Yahoo=Yahoo!; Baidu; Tencent; Yandex; JetBrains; Docusign; Squarespace; Wix; WordPress; Mailchimp; Evernote; Airtable; MongoDB; Elastic; Meta=Meta Platforms; Bing; DuckDuckGo; Infosys; Wipro; Sage; Datev; Miro; Monday.com; Cloudera",
  "app developer":
    "Facebook; Instagram; TikTok; WhatsApp; Snapchat=Snap; Twitter; X Corp; LinkedIn; Pinterest; Reddit; Tinder; Bumble; Discord; Telegram; Signal; Duolingo; Strava; Tumblr; WeChat; Hinge; OkCupid; Quora; Bluesky; Mastodon; Threads",
  "game studio":
    "Nintendo; Electronic Arts=EA; Ubisoft; Activision Blizzard=Activision; Blizzard Entertainment=Blizzard; Epic Games; Rockstar Games=Rockstar; Valve; Riot Games; Mojang; Capcom; Sega; Square Enix; Bethesda; CD Projekt=CD Projekt Red; Roblox; Zynga; Supercell; King; Bandai Namco; Konami; PlayStation; Xbox; Atari; Take-Two Interactive; Naughty Dog; FromSoftware; Larian Studios",
  "ai company":
    "OpenAI=Open AI=ChatGPT; Anthropic; DeepMind=Google DeepMind; Hugging Face; Mistral AI=Mistral; Cohere; Stability AI; Midjourney; Perplexity; xAI; DeepL; Palantir",
  "cybersecurity firm":
    "CrowdStrike; Palo Alto Networks; Fortinet; Norton; McAfee; Kaspersky; Avast; Okta; Zscaler; Check Point; 1Password; LastPass; NordVPN; Bitdefender; Sophos",
  "cloud provider":
    "Relecloud; Amazon Web Services=AWS; Microsoft Azure=Azure; Google Cloud; Cloudflare; DigitalOcean; Heroku; GoDaddy; Rackspace; Hetzner; OVHcloud=OVH; Vercel; Netlify; Akamai; IONOS",
  "data analytics": "Snowflake; Databricks; Datadog; Splunk; Tableau; Nielsen; SAS Institute",
  "it consultancy":
    "A. Datum Corporation=A. Datum=Adatum; IBM; Accenture; Capgemini; Cognizant; Tata Consultancy Services=TCS; DXC Technology; Atos; CGI; HCLTech; Thoughtworks",
  "consulting firm":
    "McKinsey & Company=McKinsey; Boston Consulting Group=BCG; Bain & Company=Bain; Roland Berger; Oliver Wyman; Booz Allen Hamilton=Booz Allen; Gartner; A.T. Kearney=Kearney",
  "accounting firm":
    "Deloitte; PwC=PricewaterhouseCoopers; EY=Ernst & Young=Ernst and Young; KPMG; Grant Thornton; BDO; RSM; Mazars; Baker Tilly; Crowe; H&R Block=H and R Block; Jackson Hewitt; Liberty Tax; TurboTax",
  "law firm":
    "Baker McKenzie; Latham & Watkins; Kirkland & Ellis; Clifford Chance; Linklaters; Freshfields; Allen & Overy; DLA Piper; Skadden; Dentons; Hogan Lovells; White & Case; Jones Day; Sidley Austin; Norton Rose Fulbright; LegalZoom",
  "advertising agency":
    "Ogilvy; WPP; Publicis; Omnicom; Dentsu; Havas; BBDO; Saatchi & Saatchi; McCann; Wieden+Kennedy; Leo Burnett; JCDecaux; Jung von Matt",
  "design agency": "IDEO; Pentagram; frog design",
  "pr agency": "Edelman; FleishmanHillard; Weber Shandwick",
  "talent agency": "CAA=Creative Artists Agency; William Morris Endeavor=WME; Elite Model Management; Ford Models",
  "recruitment agency":
    "Randstad; Manpower=ManpowerGroup; Robert Half; Hays; Korn Ferry; Indeed; Monster; StepStone; Michael Page",
  bank: "Woodgrove Bank; JPMorgan Chase=JPMorgan=JP Morgan; Goldman Sachs; Morgan Stanley; Citigroup; Deutsche Bank; Credit Suisse; UBS; BNP Paribas; Barclays; HSBC; Standard Chartered; Revolut; N26; Monzo; Starling Bank; Chime; Ally=Ally Bank; SoFi; PayPal; Stripe; Visa; Mastercard; American Express=Amex; Discover=Discover Bank; Square; Klarna; Affirm; Venmo; Wise=TransferWise; Nubank; Klarna Bank; ING; Rabobank; ABN AMRO; UniCredit; Intesa Sanpaolo; BBVA; Itaú=Itau Unibanco; Bradesco; Mitsubishi UFJ=MUFG; Mizuho; ICBC; Bank of China; State Bank of India=SBI; Bank of America=BofA; TD Bank; RBC=Royal Bank of Canada; Scotiabank; Lloyds Bank=Lloyds; NatWest; Crédit Agricole; Société Générale=SocGen; Commerzbank; Comdirect; bunq; Alipay; Nordea; Danske Bank; Capital One; Marcus; Cash App; Fannie Mae; Freddie Mac; Quicken Loans; Rocket Mortgage; World Bank",
  "insurance company":
    "Allianz; AXA; State Farm; Geico; Progressive; Allstate; Liberty Mutual; Nationwide; USAA; Farmers Insurance; Generali; Zurich Insurance=Zurich; Lloyd's of London; Lloyd's; Aviva; Aflac; Travelers; The Hartford=Hartford; Chubb; AIG; Lemonade; HUK-Coburg; Ergo; Groupama; MAIF; Mapfre; Admiral; Direct Line; Ping An; Tokio Marine; Berkshire Hathaway Homestate; Root Insurance; Esurance; Achmea; Porto Seguro; Hiscox; Erie Insurance",
  "health insurer":
    "Aetna; Cigna; Humana; Anthem; UnitedHealthcare=United Healthcare=UnitedHealth Group; Blue Cross Blue Shield=Blue Cross; Kaiser Foundation Health Plan; Debeka; Techniker Krankenkasse; Bupa; Oscar Health; AOK; Barmer; Elevance Health=Elevance; Centene; Molina Healthcare; Health Net",
  "life insurer":
    "MetLife; Prudential; New York Life; Northwestern Mutual; MassMutual; Sun Life; Manulife; Mutual of Omaha; Legal & General; Pacific Life; Guardian Life; Lincoln Financial; Transamerica",
  reinsurer: "Swiss Re; Munich Re; Hannover Re; SCOR; Gen Re; Everest Re",
  "pet insurer": "Trupanion; Healthy Paws; Petplan; Figo Pet Insurance=Figo; Embrace Pet Insurance; Pets Best",
  "dental insurer": "Delta Dental; VSP Vision Care=VSP; EyeMed",
  "travel insurer": "Allianz Travel; World Nomads; Travel Guard; SafetyWing",
  "warranty company": "Asurion; SquareTrade; American Home Shield",
  "title company": "First American Title; Fidelity National Title; Stewart Title; Old Republic Title",
  hospital:
    "Lamna Healthcare; Mayo Clinic; Cleveland Clinic; Johns Hopkins Hospital=Johns Hopkins; Kaiser Permanente=Kaiser; Massachusetts General Hospital=Mass General; Charité; NHS; HCA Healthcare; Mount Sinai; Cedars-Sinai; Helios Kliniken=Helios; Teladoc; One Medical; Apollo Hospitals; UCLA Health; St. Jude Children's Research Hospital=St Jude",
  "investment firm":
    "BlackRock; Vanguard; Fidelity=Fidelity Investments; State Street; PIMCO; Berkshire Hathaway; SoftBank=SoftBank Group; T. Rowe Price; Amundi; Schroders; Invesco",
  "hedge fund": "Bridgewater=Bridgewater Associates; Citadel; Renaissance Technologies; Two Sigma; Point72; D. E. Shaw",
  "venture capital firm":
    "Sequoia Capital=Sequoia; Andreessen Horowitz=a16z; Y Combinator; Kleiner Perkins; KKR; Blackstone; Carlyle Group; Techstars; Accel; Bain Capital",
  brokerage:
    "Robinhood; Charles Schwab=Schwab; E*TRADE=Etrade; Interactive Brokers; TD Ameritrade; eToro; Nasdaq; New York Stock Exchange=NYSE; London Stock Exchange; Trade Republic; Bloomberg; Webull; Scalable Capital",
  "crypto exchange":
    "Coinbase; Binance; Kraken; Gemini; Crypto.com; Bitpanda; FTX; Bitstamp; OpenSea; MetaMask; Ledger; Bitfinex",
  "department store":
    "Target; Walmart=Wal-Mart; Sears; JCPenney=J.C. Penney; Amazon=Amazon.com; eBay; Alibaba=Alibaba Group; AliExpress; Temu; Shein; Etsy; Zalando; Otto; Rakuten; Mercado Libre=MercadoLibre; Flipkart; JD.com; Wayfair; Wish; Allegro; bol.com=bol; Macy's; Kohl's; Nordstrom; Harrods; Selfridges; Galeries Lafayette; KaDeWe; Bloomingdale's; Saks Fifth Avenue; QVC; Vinted; Craigslist",
  "electronics store":
    "Apple=Apple Store=Apple Inc; Dell; HP=Hewlett-Packard=Hewlett Packard; GoPro; Newegg; Lenovo; Garmin; Fitbit",
  "clothing store":
    "Hermès; Dior; Nike; Adidas; Puma; Levi's=Levi Strauss=Levis; Patagonia; Under Armour; Gucci; Prada; Chanel; Hermès; Louis Vuitton; Burberry; Versace; Armani; Dior=Christian Dior; Ralph Lauren; Lululemon; The North Face; Balenciaga; Supreme; Yves Saint Laurent=YSL; Calvin Klein; Tommy Hilfiger; Hugo Boss; Lacoste; Reebok; New Balance; Converse; Columbia; Canada Goose; Dolce & Gabbana; ASOS; Gap; Old Navy",
  jeweler:
    "Tiffany & Co.=Tiffany; Cartier; Rolex; Swatch; Omega; Patek Philippe; Bulgari; Pandora; Swarovski; De Beers; TAG Heuer; Fossil",
  "toy shop":
    'LEGO; Mattel; Hasbro; Toys R Us=Toys "R" Us; Playmobil; Ravensburger; Build-A-Bear=Build-A-Bear Workshop; Hamleys; Steiff; Games Workshop',
  "cosmetics brand":
    "Dove; L'Oréal; Sephora; Estée Lauder; MAC Cosmetics=MAC; Maybelline; Clinique; Lush; Fenty Beauty; Avon; Nivea",
  "food manufacturer":
    "Nestlé; Unilever; Mondelez; Tyson Foods; Campbell's; Beyond Meat; Impossible Foods; Nutella; Ferrero; Hershey's=Hershey; Cadbury; Cargill; Oreo; Procter & Gamble=P&G; Dr. Oetker; Milka; Ritter Sport; Toblerone",
  brewery:
    "Heineken; Guinness; Budweiser; Anheuser-Busch=AB InBev; Carlsberg; Corona; BrewDog; Stella Artois; Sierra Nevada=Sierra Nevada Brewing; Samuel Adams; Sapporo; Asahi; Paulaner; Beck's; Bitburger; Coors=Molson Coors; Miller=Miller Brewing; Krombacher; Peroni; Tsingtao; Kirin; Erdinger; Warsteiner; Modelo",
  distillery: "Diageo; Pernod Ricard; Hennessy; Jägermeister",
  winery:
    "Moët & Chandon=Moet; Dom Pérignon; Veuve Clicquot; Robert Mondavi; Barefoot Wine; Château Margaux; Penfolds; E. & J. Gallo=Gallo",
  hotel:
    "Marriott=Marriott International; Hilton=Hilton Hotels; Hyatt; Four Seasons; Ritz-Carlton=The Ritz-Carlton; Sheraton; InterContinental=IHG; Accor; Kempinski; Mandarin Oriental; Radisson; Waldorf Astoria; Best Western; Wyndham; Mövenpick; Melia=Meliá; Fairmont; W Hotels; Aman; Langham; Steigenberger; Shangri-La; The Plaza; St. Regis; Park Hyatt; The Savoy",
  resort: "Club Med; Sandals=Sandals Resorts; Center Parcs; Atlantis; Butlins",
  hostel: "Hostelling International; Generator Hostels",
  "vacation rental": "Airbnb=Air BnB; Vrbo; HomeAway",
  "travel agency":
    "Expedia; Booking.com; Tripadvisor; Kayak; TUI; Thomas Cook; Priceline; Trivago; Skyscanner; Trip.com; Orbitz; Travelocity; Hotels.com; lastminute.com; Agoda; DER Touristik; Opodo; Hotelbeds; GetYourGuide; Viator; Check24",
  "cruise line":
    "Carnival Cruise Line=Carnival; Royal Caribbean; Norwegian Cruise Line; MSC Cruises; Viking Cruises=Viking River Cruises; Princess Cruises; Holland America Line; Disney Cruise Line; AIDA=AIDA Cruises; Costa Cruises=Costa Crociere; Cunard; P&O Cruises; Hurtigruten; Celebrity Cruises; Mein Schiff",
  "car rental":
    "Hertz; Avis; Enterprise=Enterprise Rent-A-Car; Sixt; Europcar; Zipcar; Budget=Budget Rent a Car; Turo; National Car Rental; Lime; Bird; Share Now; U-Haul; Miles Mobility",
  "taxi company":
    "Uber; Lyft; Grab; Bolt; Didi=DiDi Chuxing; Ola; Gojek; Waymo; Cabify; FreeNow=Free Now; BlaBlaCar; Cruise Automation",
  "car maker":
    "Tesla=Tesla Motors; Ford=Ford Motor Company; General Motors=GM; Toyota; Honda; Volkswagen=VW; BMW; Mercedes-Benz=Mercedes; Audi; Porsche; Ferrari; Lamborghini; Maserati; Bugatti; Bentley; Rolls-Royce; Aston Martin; Jaguar; Land Rover; Volvo; Nissan; Mazda; Subaru; Mitsubishi=Mitsubishi Motors; Hyundai; Kia; Chevrolet=Chevy; Cadillac; Dodge; Jeep; Chrysler; Fiat; Alfa Romeo; Peugeot; Renault; Citroën; Opel; Škoda; SEAT; Dacia; MINI; Lexus; Infiniti; Acura; Genesis; Rivian; Lucid; BYD; NIO; Polestar; Suzuki; Stellantis; Daimler; Scania; MAN; DeLorean; McLaren; Lada; Tata Motors; Mahindra; Geely; Buick; GMC; Ram; Lotus; Pagani; Koenigsegg; Smart; Xpeng",
  "motorcycle dealer":
    "Harley-Davidson=Harley Davidson=Harley; Ducati; Yamaha Motor; Kawasaki; Vespa; KTM; Triumph; Royal Enfield; Piaggio",
  "gas station":
    "Shell; BP=British Petroleum; Exxon; Mobil; Chevron; Texaco; TotalEnergies=Total Energies; Aral; Esso; Valero; Phillips 66; Citgo; Sunoco; Lukoil; Eni; ChargePoint; Electrify America; Ionity",
  "oil company":
    "ExxonMobil; Saudi Aramco=Aramco; Gazprom; Petrobras; Equinor; ConocoPhillips; Halliburton; Schlumberger=SLB; Sinopec; PetroChina; Rosneft; Pemex; Petronas; Baker Hughes; Occidental Petroleum; OMV; Wintershall",
  "mining company":
    "Rio Tinto; BHP; Glencore; Vale; Anglo American; Freeport-McMoRan; Codelco; Fortescue; Teck Resources; Peabody=Peabody Energy; RAG; Norilsk Nickel; Southern Copper; Antofagasta",
  "gold mine": "Barrick Gold=Barrick; Newmont; AngloGold Ashanti; Gold Fields; Kinross",
  "diamond mine": "Alrosa; Petra Diamonds",
  "lithium mine": "Albemarle; SQM",
  "salt mine": "K+S",
  "chip maker":
    "Intel; AMD; NVIDIA; Qualcomm; TSMC; ASML; Foxconn; Texas Instruments; Micron; Broadcom; Infineon; Arm; SK Hynix; Western Digital; Seagate",
  "tower company": "Nokia; Ericsson",
  "medical device company": "Medtronic",
  "lithium company": "CATL",
  watchmaker: "Casio; Seiko",
  "consumer electronics brand":
    "Samsung; Sony; LG=LG Electronics; Panasonic; Philips; Toshiba; Sharp; Huawei; Xiaomi; Canon; Nikon; Fujifilm; Kodak; Logitech; Asus; Acer; Hitachi; Dyson; Whirlpool; Electrolux; Miele; Bosch=Robert Bosch; Motorola; JBL; Nest; OnePlus; Leica; Zeiss; Braun; BlackBerry",
  "robot maker": "ABB; Boston Dynamics; KUKA; Fanuc; iRobot; DJI",
  "elevator company": "Otis; Schindler; Kone",
  "tire shop": "Michelin; Goodyear; Bridgestone; Pirelli; Continental",
  "music store": "Yamaha; Steinway=Steinway & Sons; Fender; Gibson",
  "tool shop": "Stihl; Makita; Hilti; Husqvarna; Black & Decker; DeWalt; Kärcher",
  factory:
    "Siemens; General Electric=GE; Caterpillar=CAT; John Deere=Deere; Komatsu; Honeywell; 3M; Cummins; Thyssenkrupp; Trumpf; Liebherr; Emerson; Schneider Electric; Mitsubishi Electric; Mitsubishi Heavy Industries; Hyundai Heavy Industries; Voith; Claas",
  "chemical company": "BASF; Dow=Dow Chemical; DuPont; Henkel; Monsanto; Evonik; Linde; Colgate=Colgate-Palmolive",
  "pharmaceutical company":
    "Bayer; Pfizer; Moderna; Johnson & Johnson=J&J; Roche; Novartis; Merck; GSK=GlaxoSmithKline; AstraZeneca; Sanofi; Eli Lilly=Lilly; Novo Nordisk; BioNTech; Amgen; Gilead=Gilead Sciences; AbbVie; Bristol Myers Squibb; Takeda; Boehringer Ingelheim; Genentech; Teva; Regeneron; Abbott",
  "genetics lab": "Illumina",
  "steel mill":
    "ArcelorMittal; Nucor; US Steel=U.S. Steel; Nippon Steel; POSCO; Tata Steel; Salzgitter; Voestalpine; Alcoa",
  "furniture maker": "VanArsdel=VanArsdel, Ltd.; Herman Miller; Vitra; Steelcase; Knoll; Tempur-Pedic",
  "mobile operator":
    "Verizon=Verizon Wireless; AT&T; T-Mobile=T Mobile; Vodafone; O2; Telefónica; Movistar; Deutsche Telekom=Telekom; Orange; EE; Three; Claro; Bell=Bell Canada; Rogers; Telus; Telstra; Optus; China Mobile; NTT Docomo=Docomo; Airtel=Bharti Airtel; Reliance Jio=Jio; MTN; TIM=Telecom Italia; Vivo; Swisscom; Telia; Telenor; Bouygues Telecom; SFR; US Cellular; Mint Mobile; Cricket Wireless; Boost Mobile; KPN; Proximus; BT=British Telecom; SK Telecom; Turkcell; Google Fi; Safaricom; A1; KDDI",
  "cable company":
    "Comcast; Xfinity; Spectrum=Charter Communications; Cox=Cox Communications; DirecTV; Dish Network; Sky; Virgin Media; Liberty Global; Altice; Ziggo; Unitymedia",
  "internet provider":
    "CenturyLink; Google Fiber; Frontier Communications; EarthLink; AOL; 1&1; Iliad; Free Mobile; TalkTalk; Plusnet; Fastweb; HughesNet; Freenet",
  "data center": "Equinix; Digital Realty; Crown Castle; American Tower",
  "streaming service":
    "Netflix; Spotify; Disney+=Disney Plus; Hulu; HBO Max; Amazon Prime Video=Prime Video; YouTube; Apple Music; Apple TV+; Peacock; Paramount+; Twitch; Tidal; Deezer; SoundCloud; Pandora Radio; Crunchyroll; Audible; Vimeo; Roku; Plex; DAZN; Joyn; iQIYI; MUBI; Zattoo; Max",
  newspaper:
    "The New York Times=New York Times=NY Times; The Washington Post=Washington Post; The Wall Street Journal=Wall Street Journal; USA Today; The Guardian=Guardian; Financial Times; The Economist=Economist; Der Spiegel=Spiegel; Le Monde; El País; Die Zeit; Frankfurter Allgemeine=FAZ; Süddeutsche Zeitung; Bild; Corriere della Sera; La Repubblica; Forbes; Time Magazine; National Geographic; Vogue; The New Yorker; Reuters; Associated Press; BuzzFeed; Wired; Politico; Los Angeles Times; Le Figaro; Folha de S.Paulo; De Telegraaf; Playboy; Rolling Stone; The Onion; Daily Mail; The Times; TechCrunch; Medium; Substack; Daily Planet; Daily Bugle",
  "tv station":
    "BBC; CNN; Fox News; NBC; CBS; ABC News; ARD; ZDF; RTL; ProSieben; HBO; MTV; ESPN; CNBC; MSNBC; PBS; Al Jazeera; RAI; TF1; Univision; Telemundo; Discovery Channel; Nickelodeon; Cartoon Network; Comedy Central; ITV; Channel 4; Globo; NHK; Arte; Eurosport; History Channel; Food Network; SRF; ORF",
  "radio station": "NPR; SiriusXM=Sirius XM; iHeartRadio=iHeartMedia; Deutschlandfunk; BBC Radio; Antenne Bayern",
  "record label":
    "Universal Music=Universal Music Group; Sony Music; Warner Music=Warner Music Group; Motown; Def Jam; Atlantic Records; Columbia Records; Sub Pop; Blue Note; Deutsche Grammophon; Abbey Road Studios=Abbey Road; EMI",
  "film studio":
    "Disney=Walt Disney=The Walt Disney Company; Pixar; Warner Bros.=Warner Brothers; Universal Pictures=Universal Studios; Paramount=Paramount Pictures; Sony Pictures; DreamWorks; Lionsgate; Marvel Studios; Marvel; Lucasfilm; Studio Ghibli; A24; MGM; 20th Century Fox; Illumination; UFA; Babelsberg; Aardman",
  publisher:
    "Penguin Random House=Penguin=Random House; HarperCollins; Simon & Schuster; Hachette; Macmillan; Bloomsbury; Scholastic; Springer; Elsevier; Wiley; Pearson; Suhrkamp; O'Reilly=O'Reilly Media; Marvel Comics; DC Comics; Gallimard; Axel Springer; Condé Nast",
  theater:
    "Cirque du Soleil; Metropolitan Opera; La Scala; Broadway; Royal Opera House; Berlin Philharmonic=Berliner Philharmoniker; Bolshoi; Live Nation; Globe Theatre",
  "ticket agency": "Ticketmaster; StubHub; Eventbrite; Eventim=CTS Eventim; SeatGeek; AXS",
  "theme park":
    "Disneyland; Disney World=Walt Disney World; Six Flags; Europa-Park; Legoland; Universal Orlando; Cedar Fair=Cedar Point; Busch Gardens; Phantasialand; Efteling; Alton Towers; PortAventura; Tivoli=Tivoli Gardens; Dollywood; Jurassic World",
  museum:
    "Louvre; Smithsonian=Smithsonian Institution; British Museum; Metropolitan Museum of Art=The Met; Guggenheim; MoMA; Prado; Uffizi; Rijksmuseum; Hermitage; Madame Tussauds; Tate=Tate Modern; Getty; Deutsches Museum; Natural History Museum",
  "art gallery": "Sotheby's; Christie's; Gagosian; Saatchi Gallery",
  zoo: "San Diego Zoo; Bronx Zoo; Zoo Berlin; Tiergarten Schönbrunn; Smithsonian National Zoo",
  aquarium: "SeaWorld; Monterey Bay Aquarium; Sea Life; Georgia Aquarium",
  casino:
    "MGM Resorts; Caesars Palace=Caesars; Bellagio; Wynn; Las Vegas Sands; Casino de Monte-Carlo; PokerStars; 888; The Venetian; Merkur",
  bookmaker:
    "DraftKings; FanDuel; Bet365; William Hill; Ladbrokes; Paddy Power; Betfair; bwin; Tipico; Unibet; Stake; Betway; Coral; Sportingbet",
  lottery: "Powerball; Mega Millions; EuroMillions; Lotto24; Camelot",
  "esports team": "FaZe Clan; Team Liquid; G2 Esports; Cloud9; T1; Fnatic; 100 Thieves",
  "football club":
    "FC Bayern München=FC Bayern=Bayern Munich=Bayern München; Real Madrid; Real Betis; FC Barcelona=Barcelona FC; Manchester United=Man United; Manchester City; Liverpool FC=Liverpool Football Club; Arsenal=Arsenal FC; Chelsea FC=Chelsea Football Club; Juventus; AC Milan; Inter Milan; Borussia Dortmund=BVB; Paris Saint-Germain=PSG; Ajax; Tottenham Hotspur=Tottenham; Dallas Cowboys; New England Patriots; Green Bay Packers; San Francisco 49ers; Kansas City Chiefs; NFL; FIFA; UEFA; Bundesliga; Premier League; LA Galaxy; Inter Miami; Flamengo; Boca Juniors; Celtic FC; FC St. Pauli; Seattle Seahawks; Chicago Bears; Philadelphia Eagles; Schalke 04",
  "basketball team":
    "Los Angeles Lakers=Lakers=LA Lakers; Chicago Bulls; Golden State Warriors; Boston Celtics; Miami Heat; New York Knicks; NBA; Harlem Globetrotters; Brooklyn Nets; WNBA",
  "baseball team":
    "New York Yankees=Yankees; Boston Red Sox=Red Sox; Los Angeles Dodgers=Dodgers; Chicago Cubs; San Francisco Giants; New York Mets; MLB",
  "hockey team":
    "Toronto Maple Leafs=Maple Leafs; Montreal Canadiens; Boston Bruins; New York Rangers; NHL; Seattle Kraken; Vegas Golden Knights; Pittsburgh Penguins",
  "racing team":
    "Red Bull Racing; Scuderia Ferrari; Mercedes-AMG Petronas; NASCAR; Formula 1=F1; McLaren Racing; Nürburgring; Silverstone; Daytona International Speedway; Tour de France; Le Mans",
  "tennis club": "Wimbledon; Roland Garros; US Open",
  "golf club": "Augusta National; PGA Tour; Topgolf; St Andrews Links",
  "rugby club": "All Blacks; UFC; WWE; IOC; AMF Bowling",
  stadium:
    "Madison Square Garden; Wembley=Wembley Stadium; Camp Nou; Allianz Arena; Yankee Stadium; Maracanã; Olympic Games",
  "ski area": "Vail Resorts; Aspen Snowmass; Whistler Blackcomb; St. Moritz",
  university:
    "Harvard University=Harvard; MIT=Massachusetts Institute of Technology; Stanford University=Stanford; Oxford University=University of Oxford; Cambridge University=University of Cambridge; Yale University=Yale; Princeton University=Princeton; Columbia University; UC Berkeley; ETH Zürich=ETH Zurich; Sorbonne; TU München=TUM; Humboldt-Universität; Caltech; UCLA; NYU; LSE; Bologna University; Heidelberg University; Insead",
  "coding bootcamp":
    "Coursera; Udemy; Khan Academy; Codecademy; edX; Udacity; Skillshare; MasterClass; Pluralsight; LinkedIn Learning; Brilliant",
  "language school":
    "Berlitz; Goethe-Institut; Babbel; Rosetta Stone; Alliance Française; EF Education First; Wall Street English; Instituto Cervantes",
  "tutoring service": "Kumon; Sylvan Learning; Chegg; Kaplan; Princeton Review; Studienkreis; Mathnasium",
  kindergarten: "Bright Horizons; KinderCare",
  railway:
    "Deutsche Bahn=DB; Amtrak; SNCF; SBB; Trenitalia; Renfe; Union Pacific=Union Pacific Railroad; BNSF; CSX; Norfolk Southern; Canadian National; Canadian Pacific; ÖBB; Network Rail; LNER; Great Western Railway=GWR; JR East; Indian Railways; Via Rail; Orient Express=Venice Simplon-Orient-Express; Trainline; NS Dutch Railways=Nederlandse Spoorwegen; SNCB; Brightline; FlixTrain; Long Island Rail Road; Comboios de Portugal; Ouigo; Avanti West Coast",
  "high speed rail": "Eurostar; Thalys; TGV; ICE; Shinkansen; Italo; Hyperloop One",
  metro:
    "London Underground=Transport for London=TfL; MTA; BVG; RATP; MVG; BART; Chicago Transit Authority=CTA; Metro de Madrid; Wiener Linien; WMATA; ATM Milano; Muni",
  "bus company": "Greyhound; FlixBus; Megabus; National Express; Stagecoach; Postauto; Arriva; First Bus",
  "ferry company":
    "Stena Line; DFDS; Brittany Ferries; Washington State Ferries; Staten Island Ferry; BC Ferries; Scandlines; Color Line; Viking Line",
  courier:
    "UPS=United Parcel Service; FedEx; DHL; DPD; GLS; Evri; USPS Priority; DoorDash; Uber Eats; Grubhub; Instacart; Deliveroo; Just Eat; Delivery Hero; Lieferando; Glovo; Gorillas; Postmates; Foodpanda; Rappi; iFood; Swiggy; Zomato; Wolt; Getir; Purolator; InPost; Evri; TNT; Amazon Logistics; Skip the Dishes; Just Eat Takeaway; Takeaway.com; HelloFresh Delivery",
  "shipping company":
    "Maersk; MSC=Mediterranean Shipping Company; CMA CGM; Hapag-Lloyd; Evergreen=Evergreen Marine; COSCO; ONE Ocean Network Express; Port of Rotterdam; Hafen Hamburg",
  "logistics company":
    "DB Schenker; Kuehne + Nagel=Kuehne & Nagel=Kühne + Nagel; DSV; XPO=XPO Logistics; C.H. Robinson; Flexport; J.B. Hunt; Ryder; Dachser; Rhenus; Schneider National; Expeditors",
  "post office":
    "USPS=United States Postal Service; Royal Mail; Deutsche Post; La Poste; Canada Post; Australia Post; Correos; Poste Italiane; PostNL; Swiss Post; Japan Post; Correios",
  warehouse: "Public Storage; Extra Space Storage; Iron Mountain; Prologis; Shurgard",
  "moving company": "Two Men and a Truck; Mayflower; Allied Van Lines; North American Van Lines; United Van Lines",
  "electric company":
    "City Power & Light; E.ON; RWE; EnBW; Vattenfall; EDF; Engie; Enel; Iberdrola; Duke Energy; Southern Company; Exelon; PG&E=Pacific Gas and Electric; Con Edison=ConEd; National Grid; Dominion Energy; NextEra Energy=NextEra; Ørsted; Octopus Energy; British Gas; Hydro-Québec; TEPCO; Endesa; Fortum; Centrica; TenneT; AES; Entergy; ComEd; Eskom; Eneco; EDP; Xcel Energy; Florida Power & Light; SSE; Hydro One; Verbund; American Electric Power",
  "solar company": "Sunrun; SunPower; First Solar; Enphase; Enpal; SMA Solar; SolarEdge; Lichtblick",
  "wind farm": "Vestas; Siemens Gamesa; Nordex; Enercon; Hornsea",
  "water company": "Thames Water; American Water; Veolia; Suez; Berliner Wasserbetriebe",
  "waste management": "Waste Management Inc; Republic Services; Remondis; Biffa; 1-800-GOT-JUNK?=1 800 Got Junk; Alba",
  "real estate agency":
    "Zillow; RE/MAX=Remax; Century 21; Keller Williams; Coldwell Banker; Redfin; Compass; Sotheby's International Realty; Engel & Völkers; CBRE; JLL; Rightmove; Zoopla; Trulia; ImmoScout24; Realtor.com; Savills; Knight Frank; Opendoor; Cushman & Wakefield; Foxtons; idealista; Douglas Elliman",
  "coworking space": "WeWork; Regus; Impact Hub; Industrious; Mindspace",
  "property management": "Vonovia; Greystar; Deutsche Wohnen",
  "construction company":
    "Bechtel; Skanska; Vinci; Hochtief; Turner Construction; Strabag; Bouygues; Fluor; ACS; Balfour Beatty; Lennar; D.R. Horton=DR Horton; PulteGroup; Züblin; Ferrovial; Kiewit; Toll Brothers; Habitat Builders",
  architect:
    "Foster + Partners=Foster and Partners; Zaha Hadid Architects; Gensler; SOM; Bjarke Ingels Group=BIG; Herzog & de Meuron; Renzo Piano Building Workshop; OMA",
  plumber: "Roto-Rooter; Mr. Rooter; Dyno-Rod",
  "cleaning service": "Merry Maids; Molly Maid; ServiceMaster; The Maids; Jani-King",
  "pest control": "Orkin; Terminix; Rentokil",
  handyman: "TaskRabbit; Mr. Handyman; Angi=Angie's List; Thumbtack; MyHammer",
  landscaper: "TruGreen; BrightView; The Davey Tree Expert Company",
  "security company": "ADT; Securitas; G4S; Brinks=Brink's; Pinkerton; Allied Universal; Ring",
  charity:
    "Red Cross=American Red Cross; UNICEF; Oxfam; Doctors Without Borders=Médecins Sans Frontières; Habitat for Humanity; Salvation Army=The Salvation Army; Goodwill; Amnesty International; World Vision; Caritas; Feeding America; Rotary=Rotary Club; Bill & Melinda Gates Foundation=Gates Foundation; Save the Children; Make-A-Wish; YMCA; United Way; Wikimedia Foundation; Boy Scouts of America; Girl Scouts; Rotes Kreuz; Brot für die Welt; Greenpeace; WWF; Sierra Club; ASPCA; PETA; Sea Shepherd; Human Rights Watch; ACLU; Lions Club; Kiwanis",
  nonprofit: "Freemasons; Scientology; Catholic Church; Church of England; Vatican",
  "police department":
    "NYPD; LAPD; Scotland Yard; FBI; CIA; Interpol; MI6; MI5; NSA; Secret Service; Bundespolizei; Mossad; KGB; Coast Guard",
  "fire department": "FDNY",
  "public library": "Library of Congress; New York Public Library; British Library",
  "city hall":
    "White House; United Nations=UN; European Union=EU; European Commission; City of New York; Bundestag; NATO; IMF; WHO; UNESCO; World Health Organization; Supreme Court; Pentagon",
  "tax office": "IRS; HMRC; Federal Reserve; European Central Bank=ECB; Bundesbank; Finanzamt",
  "park service": "National Park Service; Yellowstone; Yosemite",
  army: "US Army; US Navy; Bundeswehr; US Air Force; Space Force; Marines=US Marines",
  "weather service":
    "NOAA; Met Office; National Weather Service; Deutscher Wetterdienst; AccuWeather; The Weather Company",
  gym: "Peloton; Planet Fitness; Gold's Gym; Equinox; Equinox Fitness; LA Fitness; McFit; 24 Hour Fitness; Anytime Fitness; Orangetheory=Orangetheory Fitness; Weight Watchers=WW; Barry's=Barry's Bootcamp; Virgin Active; PureGym",
  crossfit: "CrossFit",
  "martial arts school": "Cobra Kai; Shaolin Temple; Miyagi-Do",
  "yoga studio": "CorePower Yoga; YogaWorks; Headspace; Calm",
  "wedding planner": "The Knot; Zola",
  photographer: "Shutterfly; Getty Images; Shutterstock; Picture People; iStock",
  "dating agency": "Parship; eHarmony; Match.com; ElitePartner",
  "funeral home": "Dignity Memorial; Service Corporation International; Fisher & Sons; Co-op Funeralcare",
  cemetery: "Arlington National Cemetery; Père Lachaise; Highgate Cemetery; Forest Lawn",
  "sandwich shop": "Subway; Jimmy John's; Quiznos; Pret A Manger=Pret",
  "burger joint":
    "McDonald's=Mc Donald's; Burger King; Wendy's; Five Guys; In-N-Out Burger=In-N-Out; Shake Shack; White Castle; Krusty Burger",
  pizzeria: "Pizza Hut; Domino's=Domino's Pizza; Papa John's; Little Caesars",
  "coffee shop": "Starbucks; Dunkin'=Dunkin Donuts=Dunkin' Donuts; Blue Bottle Coffee=Blue Bottle; Central Perk",
  bar: "Cheers; Hooters; Hard Rock Cafe",
  "haunted house": "Ghostbusters; Addams Family; Monsters, Inc.=Monsters Inc; Bates Motel; Winchester Mystery House",
  "superhero league":
    "Justice League; Avengers=The Avengers; X-Men; S.H.I.E.L.D.=SHIELD; Stark Industries; Wayne Enterprises; LexCorp; Guardians of the Galaxy; Fantastic Four; Umbrella Corporation; Suicide Squad",
  "wizard school":
    "Hogwarts; Beauxbatons; Durmstrang; Unseen University; Ollivanders; Gringotts; Diagon Alley; Ministry of Magic",
  "space station":
    "International Space Station=ISS; Deep Space 9; Death Star; Starfleet; Babylon 5; Tiangong; Skylab; Galactic Empire; USS Enterprise",
  "pirate ship": "Black Pearl; Queen Anne's Revenge; Jolly Roger; Flying Dutchman",
  "candy store": "Willy Wonka=Wonka; M&M's; Haribo Shop; Jelly Belly",
  "noodle house": "Noodles & Company",
  "soft drink bottler":
    "Coca-Cola=Coke=Coca Cola; Pepsi=PepsiCo; Red Bull; Dr Pepper; Monster Energy; Evian; Perrier; Gatorade",
  "pasta factory": "Barilla",
  "cereal company": "Kellogg's=Kelloggs; General Mills",
  "ice cream factory": "Ben & Jerry's; Häagen-Dazs",
  "candy factory": "Mars Wrigley; Haribo",
  "cheese factory": "Danone; Chobani",
  "oat milk company": "Oatly",
  "produce wholesaler": "Dole; Chiquita",
  "tea packer": "Nespresso; Lavazza; Lipton",
  "sauce company": "Kraft Heinz=Kraft=Heinz; Knorr",
  "whiskey distillery": "Jack Daniel's; Jim Beam; Johnnie Walker; Jameson; Macallan; Glenfiddich; Maker's Mark",
  "vodka distillery": "Absolut; Smirnoff; Tito's",
  "gin distillery": "Bombay Sapphire",
  "tequila distillery": "Bacardi; Patrón; Jose Cuervo",
  "fried chicken restaurant": "KFC=Kentucky Fried Chicken; Raising Cane's",
  "breakfast place": "IHOP",
  "pretzel shop": "Auntie Anne's; Wetzel's Pretzels",
  "cookie shop": "Crumbl Cookies=Crumbl; Insomnia Cookies; Mrs. Fields",
  "salad bar": "Sweetgreen",
  "salt company": "Morton Salt",
  "farm supply store": "Tractor Supply=Tractor Supply Co=Tractor Supply Company",
  "food distributor": "Sysco",
  "hifi shop": "Bose; Sonos",
  "bridal boutique": "David's Bridal",
  chocolatier: "See's Candies=See's; Godiva; Lindt; Ghirardelli",
  "paper mill": "Dunder Mifflin; Wernham Hogg; Georgia-Pacific",
  pharmacy: "CVS=CVS Health=CVS Pharmacy; Walgreens; Rite Aid; Boots; Shop Apotheke; DocMorris",
  "eye clinic": "Warby Parker; LensCrafters; Fielmann; Specsavers; Ray-Ban; Apollo Optik; Mister Spex; Pearle Vision",
  "medical laboratory": "Quest Diagnostics; LabCorp; 23andMe; Ancestry; AncestryDNA; Theranos; Synlab",
  therapist: "BetterHelp; Talkspace",
  "pet shop": "Chewy; PetSmart; Petco; Fressnapf; Zooplus; Pets at Home",
  veterinarian: "Banfield=Banfield Pet Hospital; VCA Animal Hospitals=VCA; AniCura; Medivet; IDEXX",
  kennel: "Rover; Wag!",
  "animal shelter": "Battersea Dogs & Cats Home; Best Friends Animal Society; RSPCA; Tierheim Berlin",
  farm: "Bayer Crop Science; Archer Daniels Midland=ADM; Bonanza Farms; Syngenta; Corteva",
  orchard: "Sunkist; Ocean Spray; Driscoll's; Zespri; Del Monte",
  "dairy farm": "Land O'Lakes; Arla; Fonterra; Müller Milch; Organic Valley; Horizon Organic; Dairy Farmers of America",
  "fish farm": "Mowi; Bumble Bee Foods; Cooke Aquaculture; Iglo",
  "vertical farm": "AeroFarms; Infarm; Plenty; Bowery Farming",
  "plant nursery": "Weyerhaeuser; Burpee; Keukenhof; Monrovia Nursery",
  "grocery store":
    "Whole Foods=Whole Foods Market; Trader Joe's; Kroger; Aldi; Lidl; Tesco; Sainsbury's; Carrefour; Rewe; Edeka; HelloFresh; Blue Apron; Ocado; Publix; Wegmans; Safeway; Migros; Coop; Albert Heijn",
};
