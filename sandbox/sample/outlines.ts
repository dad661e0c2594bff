import type { ProjectKey } from './base';
import type { PersonName } from './people';
import type { OutlinedEpic, WorkOutline } from './work-plan';

/** The work of the teams that Northlight's story tells in outline only, over two quarters. */
export const outlines: readonly WorkOutline[] = [
  outline('MOB', 'kofi', ['noor', 'piotr'], words('the invoice list, the camera scan, push messages, the sign-in, the time sheet, the receipt folder, the draft invoice, the payment screen, the customer card, the offline queue, the home screen, the search, the calendar, the price list, the photo upload, the signature, the language choice, the large-text view, the dark screen, the widget'), [
    'Scan a receipt and have it booked', 'Invoice from the job site', 'Sign in without a password', 'Work a day without a network', 'Fewer crashes on older phones', 'Start in under two seconds', 'Reminders that people act on', 'One hand is enough',
  ]),
  outline('ACC', 'hanna', ['signe', 'anil'], words('the ledger export, the client list, the closing checklist, the audit trail, the tax report, the shared inbox, the bank match, the rights of a partner, the fee note, the yearly report, the missing-receipt list, the journal entry, the reconciliation, the client switch, the bulk upload, the approval, the deadline list, the comment thread, the currency table, the cost center'), [
    'Close a month in one afternoon', 'A client’s books without asking twice', 'Match bank lines by themselves', 'Partners invite their clients', 'Tax reports that pass the first time', 'Ask for a missing receipt in one click', 'Rights that a partner can explain', 'Yearly reports in the partner’s colors',
  ]),
  outline('GRO', 'leo', ['chloe', 'mateo'], words('the landing page, the price page, the trial, the referral link, the sign-up form, the welcome mail, the comparison page, the upgrade screen, the partner page, the newsletter, the search ad, the case study, the free plan, the invitation, the checkout, the cancel screen, the win-back mail, the template gallery, the calculator, the demo company'), [
    'A trial that ends with a sent invoice', 'Prices that need no explaining', 'Sign up in two minutes', 'Customers bring customers', 'Come back after cancelling', 'Found by people who search for help', 'The free plan leads on', 'Templates for twenty trades',
  ]),
  outline('REL', 'yuki', ['ines', 'piotr'], words('the deploy, the alarm, the backup, the status page, the log search, the load test, the retry, the cache, the queue, the database copy, the certificate, the runbook, the on-call plan, the dashboard, the rate limit, the health check, the restore, the region switch, the incident form, the cost report'), [
    'Deploy ten times a day without fear', 'Know before the customer knows', 'Restore within the hour', 'Queues that never swallow a message', 'Half the noise at night', 'One page for an incident', 'The database survives a lost region', 'Know what a request costs',
  ]),
];

/** Eight epics: four of last quarter, all but one finished, and four of this. */
function outline(project: ProjectKey, lead: PersonName, crew: readonly [PersonName, PersonName], things: readonly string[], summaries: readonly string[]): WorkOutline {
  const epics = summaries.map((summary, i): OutlinedEpic => {
    const last = i < 4;
    const place = i % 4;
    return {
      name: `${project.toLowerCase()}-${i + 1}`,
      summary,
      assignee: [lead, ...crew][i % 3] ?? lead,
      label: summary.split(' ').at(-1)?.toLowerCase().replace(/[^a-z]/g, '') ?? project.toLowerCase(),
      created: last ? `2025-10-0${[1, 2, 3, 6][place] ?? 1}` : `2026-01-0${5 + place}`,
      issues: [56, 52, 48, 44][place] ?? 50,
      done: last ? (place === 3 ? 0.9 : 1) : ([0.7, 0.5, 0.35, 0.2][place] ?? 0.5),
      quarter: last ? 'last' : 'this',
    };
  });
  return { project, lead, things, epics };
}

function words(list: string): readonly string[] {
  return list.split(', ');
}
