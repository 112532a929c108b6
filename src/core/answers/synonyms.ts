/**
 * Which words of a question may stand for which words of a business: "doctor" for "provider", "owe" for "due". The other way
 * round holds only if it is written too. No business is named here.
 */
import { stem } from "./words.ts";

/** Each word, then what it may stand for, with strokes between. */
const LINES = `movie film screening title show / film movie screening title show / expense transaction check charge purchase order / call contact / risky risk / safe risk safety / reliable reliability / healthy health / pure fineness purity quality / fast reply response speed /
win jackpot prize won / prize jackpot win / jackpot win prize / bid bidding / meat cut butcher / wine winery bottle / beer brewery bottle / milk dairy gallon / bread bakery loaf / fish seafood fishmonger /
flower bouquet florist / bouquet flower / haircut cut / shave cut / fly airline flight leg jet charter / flying airline flight leg jet charter / plane jet craft aircraft / jet plane / aircraft jet craft / sail cruise voyage depart begin sailing / sailing cruise voyage /
gamble casino played play / gambling casino played play / bet played play casino / shipping courier freight parcel logistics / ship shipped courier freight / ride crossing trip fare / crossing ride trip / travel trip voyage airline / learn course class / study course class university /
approve word verdict / favorite usual always / favourite usual always / usual always favorite / prefer preference / collect pickup / pickup collect pick / fetch pickup pick / ticket request issue incident / issue request ticket / incident request ticket / bug request ticket issue /
sauna spa / mechanic by technician / technician mechanic / plumber worker / worker crew / guide host director / butler host / waiter host / barista host / photographer lead / captain crew / groomer keeper / caretaker keeper /
dividend payout / payout dividend payment / instalment premium / installment premium / surgery procedure / jab vaccine vaccination shot / shot vaccine jab / vaccine jab shot /
paycheck income salary payroll / salary income payroll / wage income payroll / lawsuit case matter / exam test paper / test exam / lecture class course / quota allotment goal / allowance limit cap /
goal target limit / target goal / doctor provider physician clinician primary vet specialist dr consultant / gp provider physician clinician primary /
physician provider clinician primary doctor / clinician provider doctor / vet doctor keeper provider / specialist
provider clinician / dentist provider clinician specialist / appointment book visit session reservation consultation
meeting date lesson hearing slot / booking appointment reservation visit order date / book appointment reservation
visit / reservation book table stay appointment / visit appointment consultation exam check-up stay / session
appointment lesson class workout / meeting appointment visit hearing date / checkup visit exam appointment / purchase
order transaction basket check box payment / order purchase box basket case check transaction / transaction order check basket purchase charge / bill invoice charge owe / invoice bill /
medication prescription medicine / medicine prescription medication / med prescription medication / drug prescription
medication / pill prescription medication / prescription medication / insurance policy coverage plan / cover coverage / coverage cover / excess deductible / policy plan / chemist pharmacy / drugstore pharmacy / payment
transaction charge deposit pay / transaction payment activity entry charge / movement transaction entry trade / salary payroll / paycheck payroll / wage payroll / pay cost fee premium /
income payroll / grocery food supermarket / food grocery / restaurant dine dining / eating dining / dining restaurant
/ coffee café cafe espresso / petrol gas fuel transport / gas fuel transport / fuel gas / power electricity electric
energy / electric electricity / electricity electric energy / mobile phone wireless / cell phone mobile / phone mobile
/ internet broadband / broadband internet / wifi internet / loan mortgage credit / home mortgage house / car auto
vehicle / auto car / vehicle car / house home / bike motorcycle bicycle / motorbike motorcycle / dog pet animal / cat
pet animal / pet animal / animal pet / current checking / cheque checking / chequing checking / outstanding open due owe / due owe open / unpaid open due / payable due open / debt
balance owe due / credit card limit / limit cap / cap limit / available left remaining open / left available
remaining open / remaining left available / spend spent paid billed cost charge invoiced bought / expense spent spend
/ spending spent spend / spent paid billed / paid pay / cost price fee paid amount charge premium / price cost
fee amount rate / fee price cost charge / premium cost / charge fee billed / give given donated gift pledge / donate
given gift / donation gift given / gift donation / renew renews expire / expire renew until end ends / end until
expire / agent adviser advisor broker representative contact / advisor adviser agent consultant guide planner /
adviser advisor agent / representative agent contact manager / rep agent contact manager / manager contact adviser
advisor agent partner / contact agent manager adviser / lawyer attorney solicitor counsel / attorney lawyer /
solicitor lawyer attorney / accountant adviser advisor / barber stylist artist / hairdresser stylist artist / stylist
artist / trainer coach / coach trainer / instructor trainer coach teacher / teacher instructor tutor professor / tutor
teacher / staff team crew / team crew staff / crew team / member person / reward point loyalty stamp benefit perk /
perk benefit reward / benefit perk reward / point stamp mile credit / mile point / tier level status standing circle /
level tier status standing / status level tier standing stage / rank tier level standing / stage status progress /
state status stage / join member since / joined since / seat spot place / location place where room spot / place where
location room spot / room where place / address where location place / trip travel journey flight stay / journey trip
/ flight trip booked / holiday trip stay / vacation trip stay / stay trip night reservation / class lesson course
workout / course class / lesson class session / homework assignment work / assignment homework work / grade mark score
/ mark grade / score rating grade / rating star score / star rating / case matter claim / matter case / project job
engagement campaign / job engagement project order visit service / engagement job project / task job to-do / shipment
parcel load lot delivery order / delivery shipment parcel load arrival / package parcel shipment / parcel package
shipment / ticket booking pass case / pass ticket card / hour time / dish menu meal / meal dish / item product line
dish / product item / stock inventory left holding position / position holding investment / holding position
investment / investment holding position portfolio / portfolio holding position balance / share portion / risk score /
pharmacy chemist / id number code / code id number / number id code / saver savings / nest savings / birthday birth
born / birth born / born birth / dob birth / happen what / reason purpose why / purpose reason / type kind category /
kind type category / category kind type / sort kind category type / vendor payee merchant / merchant payee description
/ payee vendor / company payee / autopay automatic / automatic autopay / offer deal discount / deal offer / discount
offer deal / event date calendar / staffer helper / cleaner helper / helper cleaner / gym workout / workout session
class / exercise workout / usage use used / use used usage / used use / signed booked / upcoming next ahead / future
ahead / arrival arrive / arrive arrival due / depart departure begins / leave depart begin / begin start / start begin
opened / open under / pending open review under / claim case / maximum max / utilization use / utilisation use / overall total / prescribe prescription / broker agent adviser advisor / total together all / member customer`;

function standing(): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const line of LINES.replace(/\s+/g, " ").split(" / ")) {
    const [word = "", ...others] = line.split(" ").map(stem);
    const known = all.get(word) ?? new Set();
    for (const other of others) known.add(other);
    all.set(word, known);
  }
  return all;
}

/** For a word of a question, the words it may stand for; all of them as `stem` makes them. */
export const STANDS_FOR = standing();
