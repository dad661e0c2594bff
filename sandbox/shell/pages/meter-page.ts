import type { Context } from 'hono';
import { html } from 'hono/html';
import type { InvocationReading, MeterReading } from '../../doors';
import type { HostParts } from '../host-parts';
import type { Html } from '../html';
import { page, visit } from './page';

const columns: Array<[keyof MeterReading['total'] & keyof InvocationReading, string]> = [
  ['readRounds', 'Read rounds'],
  ['storageReads', 'Reads'],
  ['storageWrites', 'Writes'],
  ['bytesRead', 'Bytes read'],
  ['bytesWritten', 'Bytes written'],
  ['jiraRequests', 'Jira requests'],
  ['jiraPoints', 'Quota points'],
  ['queueEvents', 'Queue events'],
  ['accountReports', 'Account reports'],
];

/** What the app did since the meter was reset, per invocation and in total, and what that costs. */
export async function meterPage(c: Context, parts: HostParts): Promise<Response> {
  const look = await visit(c, parts);
  const { invocations, total, price } = parts.meter.read();
  const head = html`<tr><th scope="col">Invocation</th>${columns.map(([, title]) => html`<th scope="col" class="number">${title}</th>`)}</tr>`;
  return page(c, parts, look, {
    title: 'Meter',
    main: html`<h1>Meter</h1>
<p>Since the last reset: ${total.invocations} invocations of the app, and ${total.bridgeRequests} Jira requests through the bridge, which cost no points.</p>
<form method="post" action="/meter/reset"><button class="button">Reset</button></form>
<h2>Cost</h2>${prices(price)}
<h2>Invocations</h2><div class="scroll" tabindex="0" role="region" aria-label="Invocations"><table><thead>${head}</thead>
<tbody>${invocations.slice(-500).reverse().map((one) => row(one.functionKey, one))}</tbody>
<tfoot>${row('Total', total)}</tfoot></table></div>`,
  });
}

function row(name: string, reading: Pick<InvocationReading, (typeof columns)[number][0]>): Html {
  return html`<tr><th scope="row">${name}</th>${columns.map(([key]) => html`<td class="number">${reading[key].toLocaleString('en-US')}</td>`)}</tr>`;
}

function prices(price: Record<string, number>): Html {
  return html`<table class="prices"><tbody>${Object.entries(price).map(([kind, dollars]) => html`<tr><th scope="row">${inWords(kind)}</th><td class="number">$${dollars.toFixed(4)}</td></tr>`)}</tbody></table>`;
}

/** "Storage reads" for storageReads. */
function inWords(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
