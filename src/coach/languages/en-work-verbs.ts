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
    close: 'closing', groom: 'grooming', land: 'landing', source: 'sourcing', promote: 'promoting',
    monitor: 'monitoring', switch: 'switching', sign: 'signing', repair: 'repairing', renegotiate: 'renegotiating',
    renovate: 'renovating', refresh: 'refreshing', register: 'registering', incorporate: 'incorporating',
    highlight: 'highlighting', curate: 'curating', demonstrate: 'demonstrating', delete: 'deleting',
    examine: 'examining', experiment: 'experimenting', invite: 'inviting', mentor: 'mentoring', mitigate: 'mitigating',
    modify: 'modifying', move: 'moving', onboard: 'onboarding', outsource: 'outsourcing', participate: 'participating',
    speak: 'speaking', sponsor: 'sponsoring', study: 'studying', 'turn off': 'turning off', 'turn on': 'turning on',
    unify: 'unifying', 'hand over': 'handing over', crush: 'crushing', choose: 'choosing',
    deduplicate: 'deduplicating', 'work with': 'working with', use: 'using', make: 'making', 'get rid of': 'getting rid of', 'go live': 'going live',
    discover: 'discovering', 'draw up': 'drawing up', agree: 'agreeing', approve: 'approving', assign: 'assigning',
    'back up': 'backing up', brief: 'briefing', customize: 'customizing', digitize: 'digitizing', enroll: 'enrolling',
    file: 'filing', form: 'forming', inspect: 'inspecting', pitch: 'pitching', place: 'placing', print: 'printing',
    rename: 'renaming', retire: 'retiring', retrain: 'retraining', 'secure approval': 'securing approval',
    shadow: 'shadowing', simulate: 'simulating', staff: 'staffing', tag: 'tagging', trial: 'trialing',
    vaccinate: 'vaccinating',
  }),
);

/** Work verbs that are nouns or adjectives as well ("build time", "test coverage", "open tickets"). */
export const alsoNouns: ReadonlySet<string> = new Set(
  (
    'address agree approve architect audit benchmark book brief build close code complete connect contact demo deploy design document draft ' +
    'email file fill find form fix highlight hire hold host install mentor map measure monitor move merge open outline overhaul pilot pitch place plan print port post present ' +
    'prototype purchase record recruit redesign release report research review rework run schedule scope shadow source study switch script send ' +
    'set share ship sign use make sponsor staff start survey test track train transition trial triage update upgrade visit'
  ).split(' '),
);

/** Of those, the ones read as verbs only before a number or an article ("hold 4 workshops", not "hold churn"). */
export const needAnObject: ReadonlySet<string> = new Set(['fill', 'find', 'form', 'give', 'hold', 'make', 'open', 'run', 'set', 'share', 'use']);

/** The verbs by their gerunds: “Choosing a vendor” states work as “choose” does. */
export const byGerund: ReadonlyMap<string, string> = new Map([...workVerbs].map(([verb, gerund]) => [gerund, verb]));
