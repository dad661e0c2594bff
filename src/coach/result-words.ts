/** Verbs that say which way something moves, or what it comes to, when a quantity follows. */
export const changeWords: ReadonlySet<string> = formsOf(
  'increase reduce decrease raise rise grow lower cut improve boost shrink shorten fall drop decline climb exceed lift ' +
    'accelerate double halve triple reach hit achieve attain gain win attract generate stay remain keep maintain get ' +
    'convert retain save earn',
  'fell rose kept won dropped dropping cutting',
);

/** Changes that carry their own quantity. */
export const factorVerbs: ReadonlySet<string> = new Set(
  'double doubles doubled halve halves halved triple triples tripled quadruple quadruples'.split(' '),
);

/** Comparatives that turn a share or a factor into a change: "20% faster". */
export const comparatives: ReadonlySet<string> = new Set('faster slower higher lower fewer less more better cheaper'.split(' '));

/** Words for something the world or the running system shows; a unit beside one of them makes a result. */
export const metricWords: ReadonlySet<string> = new Set(
  (
    'activation adoption availability accuracy churn conversion coverage csat nps satisfaction retention revenue arr mrr ' +
    'iacv acv bookings pipeline sales margin profit savings cost costs spend latency throughput uptime downtime response ' +
    'rate rates ratio share score time times turnaround frequency errors error failures failure success crashes ' +
    'incidents engagement usage growth traffic signups sign-ups users subscribers views visits installs renewals renewal load duration ' +
    'efficiency productivity performance quality reliability stability slo sla slas lag delay wait p50 p75 p90 p95 p99'
  ).split(' '),
);

/** Words that set a line for what follows. */
export const lineWords: ReadonlySet<string> = new Set('under below above over within than least most < > ≤ ≥ ='.split(' '));

/** Words a frequency can move between. */
export const frequencies: ReadonlySet<string> = new Set(
  'never hourly daily nightly weekly biweekly fortnightly monthly quarterly yearly annually none zero'.split(' '),
);

/** Things a team makes or takes on: a number of them is output, wherever it stands. */
export const outputNouns: ReadonlySet<string> = new Set(
  (
    'article articles blog blogs post posts page pages feature features release releases report reports engineer engineers ' +
    'agent agents hire hires developer developers employee employees workshop workshops training trainings course courses ' +
    'event events meeting meetings interview interviews campaign campaigns dashboard dashboards document documents ' +
    'test tests experiment experiments video videos webinar webinars epic epics story stories task tasks milestone milestones'
  ).split(' '),
);

function formsOf(regular: string, others: string): ReadonlySet<string> {
  return new Set([...regular.split(' ').flatMap((verb) => [verb, ...inflected(verb)]), ...others.split(' ')]);
}

function inflected(verb: string): readonly string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return [verb.endsWith('ch') ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
}
