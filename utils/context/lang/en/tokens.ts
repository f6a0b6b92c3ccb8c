import type { TokenRules } from '../../1-tokens/types.ts';
import { wordSet } from './word-set.ts';

export const tokenRules: TokenRules = {
  abbreviations: wordSet(
    'Mr Mrs Ms Mx Messrs Dr Prof Gen Sen Sens Rep Reps Gov Lt Col Cpl Cmdr Capt Adm Maj Sgt Pvt Brig Hon Rev Fr Supt Insp Det St Ste Mt Ft Jr Sr Esq ' +
      'Inc Corp Ltd Co Cos Bros Assn Dept Univ Ave Blvd Rd Intl vs v Vol No Nos Fig pp ' +
      'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat ' +
      'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que ' +
      'approx est eg ie etc al',
  ),
  closers: wordSet(
    'Inc Corp Ltd Co Cos Bros Jr Sr etc al Ave Blvd Rd Calif Fla Mass Mich Minn Pa Tenn Tex Va Wash Wis a.m p.m',
  ),
  starters: wordSet(
    'The A An In On At It He She They We You I This That These Those There But And Or So If When While After Before As For From With By To Of ' +
      'His Her Its Their Our My What Who Why How Where Although Though However Since Because Despite Under Over During Meanwhile Last Next Now Then Also Both Some Many Most Not No One Two Mr Mrs Ms Dr',
  ),
  clitics: ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"],
};
