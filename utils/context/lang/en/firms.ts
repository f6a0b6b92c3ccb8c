import { wordSet } from './word-set.ts';

/** Right behind a firm's name: who works for it. "Hill aide" and "Hill lawyer" are about a person, so they are not here. */
export const firmPeople = wordSet(
  'founder co-founder cofounder founders co-founders ceo cfo coo cto analyst analysts economist economists strategist chairman chairwoman employee employees engineer engineers executive ' +
    'executives shareholder shareholders investors spokesman spokeswoman spokesperson customers users subscribers staffers workers',
);

/** Right behind a firm's name: what it has. */
export const firmThings = wordSet('shares stock app apps subsidiary headquarters website products earnings');

/** Before "in" and what is printed or sent. */
export const reports = wordSet(
  'article articles report reports reported published interview column essay editorial piece wrote writes writing',
);

/** Voices of machines. */
export const assistants = wordSet('siri cortana bixby');

/** Right before a firm's name, or before it between commas: what the firm is. */
export const firmNouns = wordSet(
  'company firm start-up startup retailer maker chain brand website site app magazine newspaper outlet broadcaster tabloid airline carrier lender bank automaker carmaker chipmaker drugmaker',
);
