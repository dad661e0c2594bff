import { alsoNouns, byGerund, needAnObject, workVerbs } from './languages/en-work-verbs';
import type { Word } from './words';

/** An English work verb where a text states what will be done; `from` and `to` are token positions, `to` exclusive. */
export type FoundVerb = Readonly<{
  /** As listed: "roll out". */
  verb: string;
  /** "rolling out"; absent where it is in no list, and only its place tells that it is a verb. */
  gerund?: string;
  from: number;
  to: number;
  /** Where it stands: at the start of the text or of a list item, at the start of a later clause, or after "and". */
  opens: 'item' | 'clause' | 'joined';
}>;

/** The work verbs of a text that open it, a list item or a clause, or follow "and" there; each token is visited once. */
export function foundVerbs(all: readonly Word[]): readonly FoundVerb[] {
  const found: FoundVerb[] = [];
  let place: Place = 'item';
  let mayJoin = true;
  for (let at = 0; at < all.length; at += 1) {
    const token = all[at];
    if (!token) break;
    const verb: FoundVerb | null = place === 'inside' || (place === 'joined' && !mayJoin) ? null : verbAt(all, at, place);
    if (verb) {
      found.push(verb);
      at = verb.to - 1;
    }
    place = verb ? 'inside' : placeAfter(all, at, place);
    if (place === 'item' || place === 'clause') mayJoin = true;
    else if (dependents.has(token.word)) mayJoin = false;
  }
  return found;
}

type Place = FoundVerb['opens'] | 'inside';

function verbAt(all: readonly Word[], at: number, opens: FoundVerb['opens']): FoundVerb | null {
  const longest = beginsLonger.has(all[at]?.word ?? '') ? 3 : 1;
  for (let length = longest; length >= 1; length -= 1) {
    const words = all.slice(at, at + length);
    if (words.length < length || words.some((token) => token.kind !== 'word')) continue;
    const written = words.map((token) => token.word).join(' ');
    const verb = (opens === 'item' && byGerund.get(written)) || asListed(written);
    const gerund = workVerbs.get(verb);
    if (gerund === undefined || !actsAsVerb(all, at + length, verb, opens)) continue;
    return { verb, gerund, from: at, to: at + length, opens };
  }
  return opens === 'item' && opensAsVerb(all, at) ? { verb: all[at]?.word ?? '', from: at, to: at + 1, opens } : null;
}

/** A word in no list is a verb where an article or a count follows it: “Caulk the windows”; or by its form: “Galvanize steel parts”. */
function opensAsVerb(all: readonly Word[], at: number): boolean {
  const [word, object, after] = [all[at], all[at + 1], all[at + 2]];
  if (word?.kind !== 'word' || !object) return false;
  if (word.word === 'support' && (object.word.endsWith('ing') || (object.kind === 'word' && object.capital))) return true;
  if (word.tags.has('infinitive')) return object.kind === 'word' && !predicates.has(object.word);
  if (word.tags.size > 0 || NO_IMPERATIVE.test(word.word)) return false;
  return determiners.has(object.word) || (object.kind === 'number' && after?.kind === 'word' && !COUNTS_NOTHING.some((tag) => after.tags.has(tag)));
}

/** “Deploy to production” */
const MOVING: ReadonlySet<string> = new Set(['deploy', 'move', 'port', 'post', 'release', 'ship', 'switch', 'transition']);
const NO_IMPERATIVE = /(?:s|ed|ly|ing|\d.*)$/;
const COUNTS_NOTHING = ['percent', 'money', 'seconds', 'days', 'factorUnit', 'rate'] as const;

/** First words of verbs that are more than one word: “roll out”. */
const beginsLonger: ReadonlySet<string> = new Set([...workVerbs].flat().flatMap((verb) => (verb.includes(' ') ? [verb.slice(0, verb.indexOf(' '))] : [])));

/** "re-launch" as "relaunch", "cross-train" as "train", "organise" as "organize". */
function asListed(written: string): string {
  if (workVerbs.has(written)) return written;
  const plain = written.replaceAll('-', '');
  const last = written.slice(written.lastIndexOf('-') + 1);
  if (!workVerbs.has(plain) && workVerbs.has(last)) return last;
  return workVerbs.has(plain) ? plain : plain.replace(/([iy])se$/, '$1ze');
}

function actsAsVerb(all: readonly Word[], next: number, verb: string, opens: FoundVerb['opens']): boolean {
  const object = all[next];
  if (!object || object.kind === 'line-break') return false;
  const hasObject = object.kind === 'number' || determiners.has(object.word);
  if (hasObject || !alsoNouns.has(verb) || (object.word === 'to' && MOVING.has(verb))) return true;
  if (needAnObject.has(verb)) return [next, next + 1, next + 2].some((at) => all[at]?.tags.has('output') === true);
  if (opens === 'joined') return false;
  if (object.word === 'and') return workVerbs.has(all[next + 1]?.word ?? '') && !namesMetric(all, next + 2);
  return !predicates.has(object.word) && !object.tags.has('change') && !namesMetric(all, next);
}

/** "build | time under", "design | system adoption rises"; but not "build | adoption dashboards". */
function namesMetric(all: readonly Word[], next: number): boolean {
  return [next, next + 1].some((at) => {
    const after = all[at + 1];
    if (!all[at]?.tags.has('metric')) return false;
    return !after || after.kind !== 'word' || predicates.has(after.word) || after.tags.has('change') || after.tags.has('line');
  });
}

function placeAfter(all: readonly Word[], at: number, place: Place): Place {
  const token = all[at];
  const opening = place === 'item' || place === 'clause';
  if (!token || token.kind === 'line-break') return 'item';
  if (token.kind === 'word') {
    if (opening && leadIns.has(token.word)) return place;
    return joints.has(token.word) ? (opening ? place : 'joined') : 'inside';
  }
  if (token.kind === 'number') return listMarks.has(all[at + 1]?.word ?? '') && opening ? place : 'inside';
  if (token.word === ')' && all[at - 1]?.kind === 'number') return 'item';
  if (bullets.has(token.word)) return 'item';
  if (clauseSigns.has(token.word)) return opening ? place : 'clause';
  if (opening) return place;
  return joints.has(token.word) ? 'joined' : 'inside';
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const leadIns = setOf(
  "we i will shall should must plan want aim need intend going to be ready able successfully fully finally also let's please",
);
const joints = setOf('and then & + ,');
const bullets = setOf('• ‣ ◦ ▪ ● · * ; ☐ ✅ ✓ ✔');
const clauseSigns = setOf(': . ! ? – — - ] →');
const listMarks = setOf('. ) :');
const determiners = setOf(
  'a an the our all every each new additional more another at up one two three four five six seven eight nine ten twelve',
);
const predicates = setOf('is are was were be stays takes has have per of at in for to from by on across during or with where rate');
/** Words after which "and" joins parts of a purpose or of somebody else's action: "users can import and publish". */
const dependents = setOf('to can could that who which how');
