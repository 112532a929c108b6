/**
 * Questions to businesses of every family, as people type them, with what is expected; `expected.ts` says how to read that.
 * The day is Saturday, November 21, 2026.
 */
import type { Asking } from "./expected.ts";

/** By family and speciality; written before the answerer was tried on them. */
export const MADE: Readonly<Record<string, readonly Asking[]>> = {
  "accounting/accountant": [
    ["how much cash is in the bank", "figure"],
    ["who's my accountant", "adviser"],
    ["how many engagements do i have", "count jobs"],
    ["what documents are missing", "missing | each papers.doc | none"],
  ],
  "agency/advertising": [
    ["whats my monthly budget", "cap"],
    ["how many campaigns are running", "count projects | projectCount"],
    ["who is the creative director", "lead"],
    ["show my campaigns", "each projects.what"],
  ],
  "airline/airline": [
    ["when does my next flight leave", "nextDate"],
    ["next flight", "nextWhat"],
    ["how many flights do i have booked", "count booked"],
    ["what's the gate for my next flight", "nextPlace | first booked.place"],
  ],
  "automotive/dealership": [
    ["how many cars do i own", "count garage | none"],
    ["most expensive service visit", "max jobs.amount"],
    ["how much have i spent this month", "spentLately"],
    ["chart showroom points", "trend collected"],
  ],
  "bakery/bakery": [
    ["what's my usual", "usual"],
    ["when is my next pickup", "nextDate"],
    ["average box", "averageBox"],
    ["who is my baker", "baker"],
  ],
  "beauty/hairSalon": [
    ["when's my next appointment", "first booked.date | nextDate | none"],
    ["how much did i tip this month", "tipsLately"],
    ["list the stylists", "each team.artist"],
    ["how many petals have i got", "collected"],
  ],
  "brewery/brewery": [
    ["how many beers are left to claim", "left | none"],
    ["show last 3 cases", "each orders.what 3"],
    ["whos my brewer", "maker"],
    ["when is the next tap night", "nextTasting"],
  ],
  "clinic/clinic": [
    ["what is my wellness score", "score"],
    ["how's my wellness score developing", "trend score"],
    ["my chart number please", "chart"],
    ["how many consultations did i have", "count visits"],
  ],
  "construction/builder": [
    ["what's the agreed price", "price"],
    ["how many stages are done", "stagesDone | count stages where status=Done"],
    ["who is on the crew", "each crew.worker"],
    ["biggest work order", "max orders.amount"],
  ],
  "consulting/consultancy": [
    ["client score", "score"],
    ["how many engagements do we have", "count jobs"],
    ["next milestone", "first steps.step | first steps.date | nextStep"],
    ["when is the next milestone", "first steps.date"],
  ],
  "education/school": [
    ["what's my attendance", "attendance"],
    ["how many credits do i have", "collected"],
    ["show my classes", "each courses.what"],
    ["who teaches algebra", "first courses.teacher where what=Algebra II | none"],
  ],
  "events/agency": [
    ["how much budget is left", "left"],
    ["how many people confirmed", "confirmed"],
    ["who is my producer", "planner"],
    ["list the suppliers", "each hires.what"],
  ],
  "fantasy/wizard": [
    ["how many wand points do i have", "collected"],
    ["show the masters", "each roster.hero"],
    ["next lesson", "first plans.what"],
    ["chart my wand points", "trend collected"],
  ],
  "farm/farm": [
    ["how many crates picked", "yield"],
    ["show my fields", "each plots.plot"],
    ["pickups so far", "pickedUp"],
    ["what's my best field", "bestPlot"],
  ],
  "fitness/gym": [
    ["what are my monthly dues", "dues"],
    ["how many weeks in a row", "streak"],
    ["how many workouts have i done", "count done"],
    ["last five workouts", "each done.what 5"],
  ],
  "foodservice/restaurant": [
    ["average check", "averageCheck"],
    ["how much did i spend this month", "spentLately"],
    ["whats on the menu", "each board.what"],
    ["when is my next reservation", "first bookings.date"],
  ],
  "funeral/home": [
    ["who is our director", "keeper"],
    ["when is the next service", "first dates.date"],
    ["how many arrangements", "count orders"],
    ["show condolences", "each tributes.who"],
  ],
  "gaming/casino": [
    ["how many tier points do I have", "collected"],
    ["what's my monthly limit", "limit"],
    ["latest jackpot", "lastPrize"],
    ["next tournament", "first events.what"],
  ],
  "grocery/supermarket": [
    ["average basket", "averageBasket"],
    ["whats on the list", "each list.what | listTotal"],
    ["show offers", "each offers.what"],
    ["how many stamps", "collected"],
  ],
  "homeservices/cleaning": [
    ["who is my cleaner", "nextHelper | each helpers.helper"],
    ["when is my next clean", "nextDate"],
    ["how many cleans this month", "visitsLately | count visits since 2026-11-01 until 2026-11-30"],
    ["average clean", "averageVisit"],
  ],
  "investment/broker": [
    ["portfolio value", "balance"],
    ["what's my risk score", "score"],
    ["show my positions", "each holdings.what"],
    ["largest position", "max holdings.amount"],
  ],
  "law/lawfirm": [
    ["how much of my retainer is left", "retainerLeft"],
    ["what is the hourly rate", "rate"],
    ["when is my next hearing", "nextDate"],
    ["who's my lead attorney", "leadLawyer"],
  ],
  "lodging/hotel": [
    ["how many key points do i have", "collected"],
    ["when do i arrive", "nextArrival | first reservations.arrival | none"],
    ["nights this year", "nightsYear"],
    ["show my reservations", "each reservations.what"],
  ],
  "logistics/courier": [
    ["where is my parcel", "first loads.status"],
    ["average parcel", "averageLoad"],
    ["how many boxes moved", "unitsLately"],
    ["list routes", "each lanes.lane"],
  ],
  "manufacturing/factory": [
    ["how many crates shipped", "unitsLately"],
    ["show shipments", "each lots.lot"],
    ["next order number", "nextNumber | none"],
    ["chart my lots accepted", "trend collected"],
  ],
  "media/cinema": [
    ["what's the next film", "nextWhat"],
    ["what does my movie pass cost", "dues"],
    ["popcorn points", "collected"],
    ["average stars i gave", "rating"],
  ],
  "mining/mine": [
    ["how many tons loaded", "tonsLately"],
    ["show the pits", "each sites.site"],
    ["biggest ore load", "max loads.amount"],
    ["safe days on site", "collected"],
  ],
  "museum/museum": [
    ["when does my membership renew", "renews"],
    ["show my visits", "each visited.what"],
    ["gallery stamps?", "collected"],
    ["next visit", "nextWhat"],
  ],
  "nonprofit/charity": [
    ["how much have I given in all", "worth"],
    ["given this month", "givenLately"],
    ["how many volunteer hours do i have", "collected"],
    ["how many people were helped", "helped"],
  ],
  "publicservice/cityHall": [
    ["how many permits do i have", "count requests"],
    ["show my permits", "each requests.what"],
    ["civic points", "collected"],
    ["when is my next hearing", "first visits.date"],
  ],
  "rail/railway": [
    ["whats my card balance", "balance"],
    ["average fare", "averageFare"],
    ["show my tickets", "each passes.what"],
    ["how many rail points do i have", "collected"],
  ],
  "realestate/agency": [
    ["who is my agent", "agent"],
    ["average asking price", "average"],
    ["show homes", "each places.what"],
    ["next appointment", "nextDate"],
  ],
  "retail/florist": [
    ["last three orders", "each orders.what 3"],
    ["average order", "averageOrder"],
    ["how much did i spend this month", "spentLately"],
    ["orders by kind as a pie", "groups orders by category"],
  ],
  "retail/bookshop": [
    ["what is on its way", "openWhat"],
    ["most expensive order", "max orders.amount"],
    ["how many points do i have", "collected"],
    ["when does my order arrive", "arrives | none"],
  ],
  "science/laboratory": [
    ["how many experiments did we run", "count runs"],
    ["bench hours", "hoursLately"],
    ["average cost", "averageCost"],
    ["list instruments", "each gear.what"],
  ],
  "services/service": [
    ["open balance", "openAmount"],
    ["what do i owe", "openAmount"],
    ["next appointment", "first visits.what"],
    ["show invoices", "each bills.number"],
  ],
  "software/software": [
    ["how many seats do we have", "seats"],
    ["seats used", "used"],
    ["what does it cost a month", "monthly"],
    ["health score", "score"],
  ],
  "sport/soccer": [
    ["next match", "nextWhat"],
    ["when is the next match", "nextDate | first ahead.date"],
    ["terrace points", "collected"],
    ["who scored most goals", "leader | none"],
  ],
  "telecom/mobile": [
    ["how many gb have i used", "used"],
    ["when is my bill due", "due"],
    ["this month's bill", "billLately"],
    ["how many lines do I have", "count lines"],
  ],
  "trade/wholesale": [
    ["open balance", "open"],
    ["who is my account manager", "manager"],
    ["largest case order", "max orders.amount"],
    ["how many case orders", "count orders"],
  ],
  "travel/agency": [
    ["when does my next trip begin", "nextDeparts"],
    ["how many miles have i collected", "collected"],
    ["show my trips", "each trips.what"],
    ["how much have i paid this month", "spentLately"],
  ],
  "utility/electric": [
    ["how much energy have i used", "usage"],
    ["my usual bill", "usualBill"],
    ["when is the bill due", "due"],
    ["show my bills", "each bills.number"],
  ],
  "veterinary/vet": [
    ["how many pets do i have", "count animals"],
    ["when is the next exam", "nextDate"],
    ["what breed is juno", "first animals.breed where animal=Juno | none"],
    ["average exam", "averageVisit"],
  ],
};

/** By family and speciality; written when the answerer was done, and then asked for the first time. */
export const MADE_LATER: Readonly<Record<string, readonly Asking[]>> = {
  "accounting/accountant": [
    ["how much was billed this month", "feesLately"],
    ["list my engagements", "each jobs.what"],
    ["which paper is most urgent", "missing | none"],
  ],
  "agency/advertising": [
    ["biggest campaign", "max projects.amount"],
    ["spent this month", "spentLately"],
    ["when's the next air date", "first dates.date"],
  ],
  "airline/airline": [
    ["how many segments have i got", "collected"],
    ["last three past flights", "each flown.what 3"],
    ["compare flights this month and segments", "none | tripsLately & collected"],
  ],
  "automotive/dealership": [
    ["list my cars", "each garage.vehicle"],
    ["what's next in the book", "nextWhat"],
    ["services by kind", "groups jobs by category"],
  ],
  "bakery/bakery": [
    ["how many boxes did I get", "count boxes"],
    ["most expensive box", "max boxes.amount"],
    ["total set aside", "orderTotal"],
  ],
  "beauty/hairSalon": [
    ["show my chair times", "each visits.what"],
    ["last chair time", "first visits.what"],
    ["what do you have noted about me", "note | none"],
  ],
  "brewery/brewery": [
    ["average order", "averageOrder"],
    ["what do i always ask for", "favorite"],
    ["list tap nights", "each tastings.what"],
  ],
  "clinic/clinic": [
    ["when was i last seen", "lastSeen"],
    ["show my specialists", "each team.clinician"],
    ["steps done", "stepsDone"],
  ],
  "clinic/dentist": [
    ["when is my next appointment", "first booked.date | nextDate | none"],
    ["how much was billed in all", "worth"],
    ["who's booked next with me", "nextClinician | none"],
  ],
  "construction/builder": [
    ["how many hours on site", "hoursLately"],
    ["list the stages", "each stages.stage"],
    ["when is the next visit", "first visits.date"],
  ],
  "consulting/consultancy": [
    ["days this month", "daysUsed"],
    ["who's the partner in charge", "partner"],
    ["chart client score", "trend score"],
  ],
  "education/school": [
    ["next class", "nextWhat"],
    ["how many assignments were there", "count work"],
    ["credits trend", "trend collected"],
  ],
  "education/university": [
    ["what's my attendance", "attendance"],
    ["how many credits do i need to reach", "goal | none"],
  ],
  "events/agency": [
    ["whats my budget", "budget"],
    ["how many guests invited", "invited | none"],
    ["next thing to do", "nextTask | none"],
  ],
  "fantasy/wizard": [
    ["spells by kind chart", "groups deeds by kind"],
    ["most expensive spell", "max deeds.amount"],
    ["how many lessons do i have", "count plans"],
  ],
  "farm/farm": [
    ["what is ready next", "nextWhat"],
    ["spent this month", "spentLately"],
    ["how many fields", "count plots"],
  ],
  "fitness/gym": [
    ["show my trainers", "each team.coach"],
    ["how many records do i have", "count bests"],
    ["what did I pay this month", "spentLately"],
  ],
  "fitness/yoga": [
    ["monthly dues?", "dues"],
    ["weeks in a row", "streak"],
  ],
  "foodservice/restaurant": [
    ["who is my maitre d", "host"],
    ["biggest check", "max checks.total"],
    ["tips this month", "tipsLately"],
  ],
  "foodservice/cafe": [
    ["how much have i spent here", "worth"],
    ["how many stamps on my card", "collected | collected & cardFull"],
    ["whats my usual", "favorite"],
  ],
  "funeral/home": [
    ["what is still in hand", "openAmount"],
    ["arranged this month", "arrangedLately"],
    ["list the services", "each dates.what"],
  ],
  "gaming/casino": [
    ["how much of my monthly limit is left", "left"],
    ["show jackpots", "each wins.prize"],
    ["played this month", "spentLately"],
  ],
  "grocery/supermarket": [
    ["next pickup", "pickupDay"],
    ["how many baskets", "count baskets"],
    ["what's my grocer called", "packedBy"],
  ],
  "homeservices/cleaning": [
    ["show the cleaners", "each helpers.helper"],
    ["how much did i spend this month", "spentLately"],
    ["last clean", "first visits.what"],
  ],
  "investment/broker": [
    ["chart my portfolio value", "trend balance"],
    ["how many positions do I hold", "count holdings"],
    ["show recent trades", "each moves.action 5"],
  ],
  "law/lawfirm": [
    ["how many hours this month", "hoursLately"],
    ["open matters", "matterCount"],
    ["largest matter", "max matters.amount"],
  ],
  "lodging/hotel": [
    ["what's my usual room", "favorite"],
    ["when's my next arrival", "nextArrival"],
    ["longest stay", "max past.nights | none"],
  ],
  "logistics/courier": [
    ["on time percentage", "onTime"],
    ["show my parcels", "each loads.number"],
    ["tracking number of what's out for delivery", "underwayNumber | none"],
  ],
  "manufacturing/factory": [
    ["passed first time", "yield"],
    ["how many orders are on the line", "count runs"],
    ["biggest shipment", "max lots.amount"],
  ],
  "media/cinema": [
    ["how many screenings this month", "count seen since 2026-11-01 until 2026-11-30 | showsLately | none"],
    ["show directors", "each people.who"],
    ["where is my seat", "nextSpot | none"],
  ],
  "mining/mine": [
    ["recovery", "quality"],
    ["when does the next cargo load", "nextDate | first cargoes.date | none"],
    ["show ore loads", "each loads.ticket"],
  ],
  "museum/museum": [
    ["list exhibits", "each pieces.piece"],
    ["how much did I spend this month", "spentLately"],
    ["my card number", "passNumber | none"],
  ],
  "museum/zoo": [
    ["when is my next visit", "nextDate | first booked.date"],
    ["how many times have i visited", "count visited | none"],
  ],
  "nonprofit/charity": [
    ["how much of my pledge have i given so far", "pledged | none"],
    ["list the programs", "each programs.cause"],
    ["biggest gift", "max gifts.amount"],
  ],
  "publicservice/cityHall": [
    ["steps done", "steps"],
    ["fees paid", "worth"],
    ["what's open now", "openWhat"],
  ],
  "rail/railway": [
    ["fares this month", "spentLately"],
    ["last 3 trains", "each rides.what 3"],
    ["most expensive train", "max rides.amount"],
  ],
  "realestate/agency": [
    ["match score", "score"],
    ["when is my next viewing", "nextDate | first visits.date"],
    ["most expensive home", "max places.amount"],
  ],
  "retail/florist": [
    ["show my rewards", "each perks.what"],
    ["last order", "first orders.amount"],
    ["how many orders did i place", "count orders"],
  ],
  "retail/jeweler": [
    ["my most recent order", "first orders.amount"],
    ["points balance", "collected"],
  ],
  "science/laboratory": [
    ["experiments by field", "groups runs by category"],
    ["spent this month", "spentLately"],
    ["who leads the next one", "nextLead | none"],
  ],
  "services/service": [
    ["how many visits", "count jobs"],
    ["show appointments", "each visits.what"],
    ["where's my next appointment", "first visits.place"],
  ],
  "software/software": [
    ["how many licenses are active", "count products | productCount"],
    ["show the bug reports", "each tickets.subject"],
    ["next release", "shipDate | first ships.what"],
  ],
  "sport/soccer": [
    ["where's my seat for the next match", "nextSpot | first ahead.spot | none"],
    ["how much have i spent this month", "spentLately"],
    ["show the squad", "each board.who"],
  ],
  "telecom/mobile": [
    ["gb in my plan", "allowance"],
    ["list the charges", "each charges.what"],
    ["signal points", "collected"],
  ],
  "telecom/internet": [
    ["this months bill", "billLately"],
    ["bill due date", "due"],
  ],
  "trade/wholesale": [
    ["trade credit", "creditLine"],
    ["when is the next truck expected", "nextDate | first loads.date"],
    ["show price list", "each list.what"],
  ],
  "travel/agency": [
    ["how many trips ahead", "count trips"],
    ["most expensive trip", "max trips.price"],
    ["who's my travel advisor", "guide"],
  ],
  "utility/electric": [
    ["this months bill", "bill"],
    ["chart energy used", "trend usage"],
    ["biggest charge", "max charges.amount"],
  ],
  "utility/water": [
    ["when is my bill due", "due"],
    ["average bill", "avg bills.amount | usualBill"],
  ],
  "veterinary/vet": [
    ["list my pets", "each animals.animal"],
    ["who is the emergency contact", "emergency"],
    ["last exam", "first visits.what"],
  ],
};
