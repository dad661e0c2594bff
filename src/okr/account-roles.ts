/**
 * The names under which an account id may stand, in what is stored and in what is asked: owner, lead, author, assignee or
 * member of one thing. `by` is the author. What is stored under another name would not be reported nor forgotten.
 */
export const ACCOUNT_ROLES: ReadonlySet<string> = new Set(['owner', 'lead', 'by', 'author', 'assignee', 'members']);
