/**
 * The verbs that name work or output, each with the form that can stand before "can be finished". The list is closed and
 * made by hand: a verb belongs here if a team that merely does it has met the text ("publish"), and not if the world has
 * to answer ("reach", "retain", "win") or if it only says a direction ("improve").
 */
export const workVerbs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    add: 'adding', address: 'addressing', adopt: 'adopting', analyze: 'analyzing', announce: 'announcing',
    apply: 'applying', architect: 'architecting', arrange: 'arranging', assemble: 'assembling', assess: 'assessing',
    attend: 'attending', audit: 'auditing', automate: 'automating', benchmark: 'benchmarking', book: 'booking',
    build: 'building', buy: 'buying', 'carry out': 'carrying out', centralize: 'centralizing', certify: 'certifying',
    'clean up': 'cleaning up', code: 'coding', collect: 'collecting', communicate: 'communicating',
    complete: 'completing', conduct: 'conducting', configure: 'configuring', connect: 'connecting',
    consolidate: 'consolidating', contact: 'contacting', coordinate: 'coordinating', craft: 'crafting',
    create: 'creating', decommission: 'decommissioning', define: 'defining', deliver: 'delivering',
    demo: 'demoing', deploy: 'deploying', deprecate: 'deprecating', design: 'designing', determine: 'determining',
    develop: 'developing', distribute: 'distributing', document: 'documenting', draft: 'drafting',
    educate: 'educating', email: 'emailing', enable: 'enabling', establish: 'establishing', evaluate: 'evaluating',
    execute: 'executing', explore: 'exploring', expose: 'exposing', extend: 'extending', facilitate: 'facilitating',
    fill: 'filling', finalize: 'finalizing', find: 'finding', finish: 'finishing', fix: 'fixing',
    'follow up': 'following up', formalize: 'formalizing', formulate: 'formulating', gather: 'gathering',
    give: 'giving', hire: 'hiring', hold: 'holding', host: 'hosting', identify: 'identifying',
    implement: 'implementing', install: 'installing', instrument: 'instrumenting',
    integrate: 'integrating', interview: 'interviewing', introduce: 'introducing', investigate: 'investigating',
    'kick off': 'kicking off', launch: 'launching', localize: 'localizing', map: 'mapping', measure: 'measuring',
    'meet with': 'meeting with', merge: 'merging', migrate: 'migrating', modernize: 'modernizing',
    'move to': 'moving', negotiate: 'negotiating', open: 'opening', organize: 'organizing', outline: 'outlining',
    overhaul: 'overhauling', perform: 'performing', pilot: 'piloting', plan: 'planning', port: 'porting',
    post: 'posting', prepare: 'preparing', present: 'presenting', prioritize: 'prioritizing',
    procure: 'procuring', produce: 'producing', propose: 'proposing', prototype: 'prototyping',
    provide: 'providing', publish: 'publishing', purchase: 'purchasing', 'put in place': 'putting in place',
    'reach out': 'reaching out', rebrand: 'rebranding', rebuild: 'rebuilding', record: 'recording',
    recruit: 'recruiting', redesign: 'redesigning', refactor: 'refactoring', relaunch: 'relaunching',
    release: 'releasing', remove: 'removing', reorganize: 'reorganizing', replace: 'replacing',
    report: 'reporting', research: 'researching', resolve: 'resolving', restructure: 'restructuring',
    revamp: 'revamping', review: 'reviewing', revise: 'revising', rewrite: 'rewriting', rework: 'reworking',
    'roll out': 'rolling out', run: 'running', schedule: 'scheduling', scope: 'scoping', script: 'scripting',
    select: 'selecting', send: 'sending', set: 'setting', 'set up': 'setting up', share: 'sharing',
    ship: 'shipping', solve: 'solving', 'spin up': 'spinning up', standardize: 'standardizing', start: 'starting',
    streamline: 'streamlining', submit: 'submitting', survey: 'surveying', tackle: 'tackling', teach: 'teaching',
    test: 'testing', track: 'tracking', train: 'training', transition: 'transitioning', translate: 'translating',
    triage: 'triaging', update: 'updating', upgrade: 'upgrading', validate: 'validating', verify: 'verifying',
    visit: 'visiting', 'wrap up': 'wrapping up', write: 'writing',
  }),
);

/** Work verbs that are nouns or adjectives as well ("build time", "test coverage", "open tickets"). */
export const alsoNouns: ReadonlySet<string> = new Set(
  (
    'address architect audit benchmark book build code complete connect contact demo deploy design document draft ' +
    'email fill find fix hire hold host install map measure merge open outline overhaul pilot plan port post present ' +
    'prototype purchase record recruit redesign release report research review rework run schedule scope script send ' +
    'set share ship start survey test track train transition triage update upgrade visit'
  ).split(' '),
);

/** Of those, the ones read as verbs only before a number or an article ("hold 4 workshops", not "hold churn"). */
export const needAnObject: ReadonlySet<string> = new Set(['fill', 'find', 'give', 'hold', 'open', 'run', 'set', 'share']);
