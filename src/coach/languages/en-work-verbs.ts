/**
 * The verbs that name work or output. The list is closed and made by hand: a verb belongs here if a team that merely does it
 * has met the text ("publish"), and not if the world has to answer ("reach", "retain", "win") or if it only says a direction
 * ("improve").
 */
const verbs =
  'add, address, adopt, aggregate, agree, analyze, annotate, announce, apply, appoint, approve, architect, archive, arrange, assemble, assess, assign, attend, audit, author, automate, ' +
  'back up, benchmark, book, brainstorm, brief, bring in, build, buy, calibrate, carry out, catalog, catalogue, centralize, certify, chair, chart, check, choose, circulate, clarify, ' +
  'classify, clean, clean up, clear, close, co-create, coach, code, codify, collate, collect, commission, communicate, compile, complete, compose, conduct, configure, connect, ' +
  'consolidate, construct, consult, contact, containerize, contract, convene, cook, coordinate, correct, craft, create, crush, curate, customize, cut over, debug, decide, declutter, ' +
  'decommission, deduplicate, define, delegate, delete, deliver, demo, demonstrate, deploy, deprecate, describe, design, determine, develop, devise, diagnose, digitize, disable, discover, ' +
  'discuss, dismantle, dispatch, dispose of, distribute, divest, document, draft, draw up, drill, edit, educate, elect, email, embed, employ, enable, encrypt, engineer, enroll, enter, ' +
  'equip, erect, establish, evaluate, examine, execute, experiment, explore, export, expose, extend, fabricate, facilitate, figure out, file, fill, film, finalize, find, finish, fit, fix, ' +
  'follow up, form, formalize, format, formulate, found, fund, furnish, gather, get rid of, give, go live, groom, hand off, hand over, harden, harmonize, highlight, hire, hold, host, ' +
  'identify, illustrate, implement, import, incorporate, index, inform, initiate, inspect, install, instrument, insulate, integrate, interview, introduce, inventory, investigate, ' +
  'invite, itemize, join, kick off, label, land, launch, lay, lay out, lease, license, list, load, localize, lock down, log, make, manage, manufacture, map, measure, meet with, mentor, ' +
  'merge, migrate, mitigate, mock up, model, modernize, modify, monitor, move, move to, negotiate, nominate, notify, offer, onboard, open, operationalize, organize, outfit, outline, ' +
  'outsource, overhaul, package, paint, participate, partner with, patch, perform, phase out, photograph, pick, pilot, pinpoint, pitch, place, practice, plan, plant, polish, port, post, prepare, ' +
  'present, print, prioritize, procure, produce, profile, promote, propose, prototype, provide, provision, prune, publicize, publish, pull together, purchase, put, put in place, put up, ' +
  'ratify, read, reach out, reassess, rebrand, rebuild, recalibrate, recertify, reconcile, record, recruit, redefine, redesign, refactor, refine, refit, refresh, refurbish, register, rehearse, ' +
  'reimplement, relaunch, release, relocate, remediate, remodel, remove, rename, renegotiate, renew, renovate, reorganize, repair, repaint, replace, replatform, report, repurpose, request, ' +
  'research, reset, resolve, respond to, restock, restore, restructure, retire, retrain, retrofit, revamp, review, revise, revisit, rewire, rework, rewrite, roll out, rotate, route, run, ' +
  'sample, scan, schedule, scope, screen, script, secure approval, seed, segment, select, send, separate, set, set up, shadow, share, shift, ship, shoot, shortlist, showcase, shut down, ' +
  'sign, sign off, simulate, sketch, solve, sort, source, speak, specify, spin up, split, sponsor, staff, stage, stand up, standardize, start, stock, stop, stream, streamline, structure, study, ' +
  'submit, summarize, sunset, supply, survey, swap, switch, sync, synchronize, systematize, tackle, tag, tailor, take over, talk to, teach, tender, terminate, test, tidy, trace, track, ' +
  'train, transcribe, transfer, transition, translate, trial, triage, trim, try out, tune, turn off, turn on, unify, uninstall, unlock, unpack, update, upgrade, upload, use, vaccinate, validate, ' +
  'verify, vet, visit, walk through, weld, whitelist, wind down, wire, wireframe, work off, work out, work through, work with, wrap up, write, write up';

/** Verbs whose last letter doubles before -ing. */
const doubling: ReadonlySet<string> = new Set(
  'catalog cut debug embed enrol equip fit get log map outfit plan prune put refit reset retrofit run scan set ship shut spin split submit swap tag trim unzip vet wrap'.split(' '),
);

/** “roll out” → “rolling out” */
function gerundOf(verb: string): string {
  const [first = '', ...rest] = verb.split(' ');
  const stem = first.endsWith('ee') ? first : first.endsWith('e') ? first.slice(0, -1) : doubling.has(first) ? first + first.slice(-1) : first;
  return [`${stem}ing`, ...rest].join(' ');
}

/** The verbs, each with the form that can stand before "can be finished". */
export const workVerbs: ReadonlyMap<string, string> = new Map(verbs.split(', ').map((verb) => [verb, gerundOf(verb)]));

/** Work verbs that are nouns or adjectives as well ("build time", "test coverage", "open tickets"). */
export const alsoNouns: ReadonlySet<string> = new Set(
  (
    'address agree approve architect archive audit author benchmark book brief build chair chart check clean clear close coach code commission complete connect contact contract correct demo deploy design document draft drill ' +
    'email file fill film find fit fix form format found fund highlight hire hold host index install inventory join label land lay lease license list load log manage map measure mentor model monitor move merge offer open outline overhaul ' +
    'cook practice package paint patch perform pilot pitch pick place plan plant polish port print post present profile promote ' +
    'prototype purchase put record recruit redesign release refresh register renew repair report request research reset restore review rework route run sample schedule scope screen script seed segment select send separate ' +
    'set shadow share shift shoot showcase ship sign sketch sort source split sponsor staff stage start stock stop stream structure study supply survey swap switch sync tag tackle tailor tender test trace track train transfer transition trial triage trim tune ' +
    'update upgrade upload use visit weld wire make'
  ).split(' '),
);

/** Of those, the ones read as verbs only before a number or an article ("hold 4 workshops", not "hold churn"). */
export const needAnObject: ReadonlySet<string> = new Set(
  'chair clear correct fill find fit form found join land load make manage open perform pick place plant put record renew run seed separate set share shift sort stage stock stop'.split(' '),
);

/** “migrated”, “rolled out” */
export const workParticiples: readonly string[] = [...workVerbs.values()].map((gerund) => gerund.replace(/ing\b/, 'ed'));

/** The verbs by their gerunds: “Choosing a vendor” states work as “choose” does. */
export const byGerund: ReadonlyMap<string, string> = new Map([...workVerbs].map(([verb, gerund]) => [gerund, verb]));
