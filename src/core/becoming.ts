/**
 * Hears "you're" and the ways to say "become", in seven languages, at the beginning of what follows the magic. Words are
 * compared as `wordsOf` folds them: small letters, no accents, no apostrophes.
 */

/** What was heard: how many words it took, whether it says "not", and whether it was said in another language. */
export type Becoming = {
  readonly words: number;
  readonly not: boolean;
  readonly foreign: boolean;
  readonly slip: boolean;
};

const FILLER =
  "(?:(?:and|now|then|so|please|ok|okay|hey|bot|abracadabra|alakazam|poof|change|suddenly|today|from now on|und|et|y|ed|en|jetzt|nun|ab jetzt|maintenant|ahora|ora|adesso|nu|agora) )*";

/** "You're" in all its spellings, and the ways to say "become". */
const ENGLISH = [
  "youre|you re|you are|you r|u r|u re|u are|ur|your|yore|you become|you be",
  "you (?:shall|will|must|should|can|may) (?:now )?(?:be|become)|youll (?:now )?(?:be|become)",
  "(?:(?:(?:i|we) (?:want|need|would like)|(?:id|wed) like) you to |(?:can|could|would|will) you |lets |let us |to )?" +
    "(?:please |now )*(?:be|become|(?:turn|change|transform|morph)(?: yourself)? (?:into|to)|make yourself(?: into)?|" +
    "pretend (?:to be|you are|youre)|act (?:as|like))",
].join("|");

/** German, French, Spanish, Italian, Dutch, Portuguese; familiar and formal. */
const FOREIGN = [
  "du bist|sie sind|ihr seid|bist du|du wirst(?: zu(?:r|m)?)?|werde(?: zu(?:r|m)?)?|werden sie(?: zu(?:r|m)?)?|sei|seien sie|verwandle dich in|verwandeln sie sich in",
  "tu es|tes|vous etes|deviens|devenez|sois|soyez|tu deviens|vous devenez|transforme toi en|transformez vous en",
  "(?:tu )?eres|usted es|ustedes son|(?:vos )?sos|se|sea|conviertete en|conviertase en|transformate en",
  "(?:tu )?sei|lei e|(?:voi )?siete|diventa|diventi|sii|trasformati in|si trasformi in",
  "je bent|jij bent|u bent|jullie zijn|word|wordt|wees|verander in|verander je in",
  "voce e|vc e|tu es|voces sao|o senhor e|a senhora e|seja|vire|torne se|transforme se em|vira",
].join("|");

const NOT = [
  "(?:youre|you are) (?:not|no longer)|you arent|(?:dont|do not) be",
  "(?:du bist|sie sind) (?:kein|keine|nicht|nicht mehr)|(?:tu n ?es|tu nes|vous n ?etes) (?:pas|plus)|(?:ya )?no (?:eres|es usted)|non sei(?: piu)?|(?:je bent|u bent) (?:geen|niet)|voce nao e(?: mais)?",
].join("|");

const UNBECOMING = new RegExp(`^${FILLER}(?:${NOT})(?= )`);
const BECOMING = new RegExp(
  `^${FILLER}(?:(?:${ENGLISH})(?: (?:now|hereby|going to be|about to become))*|` +
    `(?<foreign>${FOREIGN})(?: (?:jetzt|nun|ab jetzt|ab sofort|maintenant|desormais|ahora|ora|adesso|nu|agora))*)(?= |$)`,
);

/** Hears "you're …" at the beginning. @param said words as `wordsOf` folds them, parted by spaces */
export function hearBecoming(said: string): Becoming | undefined {
  const not = UNBECOMING.exec(said)?.[0];
  const become = BECOMING.exec(said);
  const heard = not ?? become?.[0];
  if (heard === undefined) return undefined;
  const foreign = not === undefined ? become?.groups?.foreign !== undefined : !/\b(?:you|youre|be)\b/.test(not);
  return { words: heard.split(" ").length, not: not !== undefined, foreign, slip: /\b(?:your|ur)$/.test(heard) };
}

/** Small words before a business in those languages, in small letters: "La Poste" and "El País" keep theirs. */
const ARTICLE =
  /^(?:(?:ein|eine|einen|einem|einer|der|die|das|den|dem|mein|meine|meinen|unser|unsere|unseren|un|une|le|la|les|mon|ma|notre|una|uno|el|los|las|mi|nuestro|nuestra|il|lo|gli|i|mio|mia|nostro|nostra|een|de|het|mijn|onze|ons|um|uma|o|a|os|as|meu|minha|nosso|nossa|jetzt|maintenant|ahora|ora|nu|agora|zu|zur|zum) +(?=\S)|(?:l|un)['’](?=\S))/;

/**
 * Takes the article off what follows "du bist", "tu es" …
 *
 * @returns undefined for what is rather talk: no article, and nothing that looks like a name ("du bist lustig")
 */
export function withoutArticle(words: string): string | undefined {
  const rest = words.replace(/^[\s,:.–—-]+/, "");
  let bare = rest;
  while (ARTICLE.test(bare)) bare = bare.replace(ARTICLE, "");
  return bare === rest && !/^["“„«'‘]?[\p{Lu}\p{N}\p{Lo}]/u.test(rest) ? undefined : bare;
}
