import type { UserRecord } from '../jira/records';

/** The people of Northlight, a maker of invoicing software for small businesses. */
export const people = {
  elena: person('elena-marchetti', 'Elena Marchetti'),
  henrik: person('henrik-vale', 'Henrik Vale'),
  maya: person('maya-lindqvist', 'Maya Lindqvist'),
  aiko: person('aiko-sato', 'Aiko Sato'),
  sam: person('sam-okafor', 'Sam Okafor'),
  diego: person('diego-ramos', 'Diego Ramos'),
  priya: person('priya-nair', 'Priya Nair'),
  tom: person('tom-becker', 'Tom Becker'),
  mei: person('mei-tanaka', 'Mei Tanaka'),
  jonas: person('jonas-weber', 'Jonas Weber'),
  amara: person('amara-diallo', 'Amara Diallo'),
  vera: person('vera-holm', 'Vera Holm'),
  kofi: person('kofi-mensah', 'Kofi Mensah'),
  noor: person('noor-haddad', 'Noor Haddad'),
  piotr: person('piotr-zielinski', 'Piotr Zielinski'),
  hanna: person('hanna-virtanen', 'Hanna Virtanen'),
  signe: person('signe-dahl', 'Signe Dahl'),
  anil: person('anil-kapoor', 'Anil Kapoor'),
  leo: person('leo-marchand', 'Leo Marchand'),
  chloe: person('chloe-evans', 'Chloe Evans'),
  mateo: person('mateo-silva', 'Mateo Silva'),
  yuki: person('yuki-arai', 'Yuki Arai'),
  ines: person('ines-duarte', 'Ines Duarte'),
  /** Left Northlight in January. */
  oscar: person('oscar-lind', 'Oscar Lind'),
  /** Administers Jira. */
  nora: { ...person('nora-whitfield', 'Nora Whitfield'), admin: true },
  /** Reads everything, edits nothing. */
  ravi: person('ravi-menon', 'Ravi Menon'),
  /** May not see Payments. */
  lucia: person('lucia-ferreira', 'Lucia Ferreira'),
};

export type PersonName = keyof typeof people;

export const accountOf = (name: PersonName): string => people[name].accountId;

function person(accountId: string, displayName: string): UserRecord {
  return {
    accountId,
    displayName,
    emailAddress: `${accountId.replace('-', '.')}@northlight.example`,
    active: true,
    admin: false,
    timeZone: 'UTC',
  };
}
