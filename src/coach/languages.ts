import { de } from './languages/de';
import { en } from './languages/en';
import { es } from './languages/es';
import { fr } from './languages/fr';
import { ja } from './languages/ja';
import { pt } from './languages/pt';
import { lexicon, type Lexicon } from './lexicon';

/** What the coach can read; where two languages fit a text equally, the first one is taken. */
export const lexicons: readonly [Lexicon, ...Lexicon[]] = [lexicon(en), lexicon(de), lexicon(fr), lexicon(es), lexicon(pt), lexicon(ja)];
