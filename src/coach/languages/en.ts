import type { LanguagePack } from '../language-pack';
import { workVerbs } from './en-work-verbs';

const listedVerbs = [...workVerbs].flat().map((verb) => verb.replaceAll(' ', '_')).join(' ');

export const en: LanguagePack = {
  code: 'en',
  name: 'English',
  beta: false,
  words: {
    work:
      `${listedVerbs} ` +
      'added adds analyse automat* builds built centralise cleanup close completes creates curate de-duplicate deduplicate delete delivers ' +
      'demonstrate deploys designs develops examine experiment finalise fixes form get_rid_of go_live groom hand_over handle highlight hires ' +
      'implements incorporate inform invite land launches lead list localise make mentor mitigate modify monitor move onboard optimize_for organise ' +
      'outsource participate partner_with pinpoint prioritise promote publishes read refresh register remodel renegotiate renovate repair rollout ' +
      'secure_approval setup ships sign simplify source speak sponsor standardise study switch talk_to try turn_off turn_on unify use work_with ' +
      'workshop',
    change:
      'increase* reduc* decreas* raise raises raised raising rise rises rose rising grow grows grew growing growth lower lowers lowered lowering cut cuts cutting ' +
      'boost* shrink* shorten* fall falls fell falling drop drops dropped dropping declin* climb* exceed* lift lifts lifted accelerat* reach reaches reached reaching ' +
      'hit hits achieve* attain* gain gains gained win wins won winning attract* generat* earn* retain* convert* sell sells sold selling expand* improve* ' +
      'minimize minimise maximize maximise get gets bring brings speed_up slow_down save saves saved recover* obtain* acquire* close_the_gap contribute* preserve* surpass* deflect* prevent* avoid* avert* eliminat* ' +
      'secure meet meets drive drives take takes deliver',
    factor: 'double doubles doubled doubling halve halves halved halving triple triples tripled tripling quadruple* twice half',
    aim:
      'improv* streamlin* support* strengthen* optimi* ensur* foster* enhanc* make become* better promot* encourag* empower* increase* drive driving ' +
      'progress maximi* minimi* focus* simplif* secure satisf* build_trust delight* elevat* reinforc* advance* continu* help helps helping understand* raise_awareness ' +
      'meet meets meeting represent* keep_up keeps_up reduce* accelerat* transform* leverag* align* boost* develop_a_culture',
    keep: 'keep keeps kept keeping maintain* stay* remain* preserv* sustain* hold_steady retain* uphold*',
    metric:
      'activation adoption availability accuracy attrition churn conversion* coverage csat nps esat enps ces satisfaction retention revenue revenues turnover arr mrr iacv acv arpu ' +
      'arpa ltv cac cpa cpc cpl ctr roas roi ebitda bookings pipeline sales margin* profit* savings cost costs spend spending expense* budget latency throughput ' +
      'uptime downtime outage* response rate rates ratio share score scores rating ratings time times turnaround frequency errors error failures failure success crashes crash ' +
      'incident* engagement usage growth traffic signups sign-ups signup views visits installs downloads renewals renewal load duration ' +
      'efficiency productivity performance reliability stability slo slos sla slas lag delay delays wait p50 p75 p90 p95 p99 p99.9 mttr mttd mttf mtbf ' +
      'complaint* defect* returns refund* absence* absenteeism accidents injuries injury waste scrap emissions consumption quota awareness visibility ' +
      'impressions clicks opens open-rate mau dau wau smau mql mqls sql sqls leads lead-time cycle-time deals win-rate close-rate occupancy utilization ' +
      'utilisation inventory stock shelf bandwidth memory cpu sessions mentions stars rank ranking ttr ttfb tti lcp resolution ' +
      'intent loyalty trust sentiment diversity headcount vacancy time-to-hire time-to-fill stickiness backlog basket order orders yield overtime ' +
      'readmission* infection* mortality literacy attendance grades pass-rate graduation dropout no-shows noshow* claims premium capacity valuation quality ttm speed rework effort efforts percentage workload loss losses breach* violation* fines injury_rate mistakes',
    output:
      'article* blog blogs post posts page pages feature features release releases report reports engineer engineers agent agents hire hires developer developers ' +
      'employee director directors manager salespeople salesperson workshop* training trainings course courses event events meeting* interview interviews campaign campaigns ' +
      'dashboard* document documents documentation docs test tests experiment experiments video videos webinar* session sessions talk talks ' +
      'guide guides runbook* playbook* template* website site app prototype* spec specs component components iteration* improvement* idea* candidate* series ' +
      'program programme initiative* policy policies process processes strategy roadmap plan survey surveys newsletter* podcast* case_study case_studies tool tools system platform module modules ' +
      'integration* api apis framework library pipeline_stage server servers node nodes environment contract contracts store stores branch conference* ' +
      'demo demos keynote* landing_page* email emails ad ads flyer* brochure* presentation* deck crm erp software portal model models proposal* ' +
      'visit audit audits review reviews assessment* conversation* standard standards checklist* audit* mvp mvc beta version certif* accreditation iso soc hipaa material materials voucher* handbook* calendar',
    item:
      'issue issues bug bugs ticket tickets task tasks story stories epic epics milestone milestones requirement* milestone* migration rollout roll-out backlog item items action actions ' +
      'recommendation* finding findings vulnerabilit* debt work project projects deliverable* initiative initiatives schema roadmap step steps steps_of pr prs mr ' +
      'merge_request* code codebase files module modules deliverables component components subscriptions servers machines systems documents roadmap_items',
    others:
      'customer customers client clients user users visitor visitors subscriber* buyer buyers reader readers partner partners account accounts company companies business businesses ' +
      'people person member members attendee* participant* patient patients student students guest guests donor donors candidate candidates applicant* contributor* contribution contributions ' +
      'developer developers reps sellers merchant merchants teams devices households citizens voters downloads installs reviews referrals mentions press sign-ups signups registrations ' +
      'trials trial orders leads opportunities deals logos purchases meetings_booked views visits followers stars shares likes responses submissions ' +
      'employees staff suppliers vendors dealers tenants drivers listeners viewers players learners teachers nurses invoices transactions payments logins',
    done:
      'completed complete finished done shipped launched released published documented deployed delivered implemented in_place live available ga generally_available ' +
      'provisioned migrated merged finalized finalised created built set_up signed approved hired trained fixed resolved rolled_out established defined ready ' +
      'reviewed tracked automated integrated removed replaced moved installed configured planned underway production_ready running set_up staffed onboarded adopted certified mirrored',
    vague:
      'better easier easy easily faster_and quick quickly fast efficient efficiently effective effectively great good best excellent seamless smooth smoothly reliable robust scalable ' +
      'performant usable user-friendly intuitive modern world-class amazing delightful happy happier strong stronger healthy healthier clear clearer consistent optimal ' +
      'mission_critical sustainable leading innovative productive overall needs need needed satisfying satisfied proactive proactively meaningful current enough quality experience culture ' +
      'blocked collaboration communication transparency agility productivity efficiency excellence',
    from: 'from',
    to: 'to → down_to up_to -> =>',
    by: 'by of',
    line: 'under below above over within than least most minimum maximum max min up_to at_least at_most less more exceed exceeding ≥ ≤ > < >= <= =',
    per: 'per each every a / monthly weekly daily',
    of: 'of',
    none: 'no zero none without never',
    compare: 'faster slower higher lower fewer less more better cheaper shorter longer improvement increase decrease reduction growth lift uplift drop rise compared lower',
    often: 'never hourly daily nightly weekly biweekly fortnightly monthly quarterly yearly annually',
    month:
      'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday',
    label:
      'version v release phase tier level step part stage milestone quarter q week day sprint priority section iso p h fy top no chapter round wave type layer top',
    spelled: 'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty hundred dozen couple several',
    all: 'all every each entire whole full fully',
    percent: '% percent pct pp points point percentage_points',
    money: '$ € £ ¥ ₹ usd eur gbp dollars euros pounds',
    factorUnit: 'x times fold',
    seconds: 'ms s sec secs second seconds min mins minute minutes h hr hrs hour hours',
    days: 'd day days week weeks month months year years business_day* working_day*',
    rate: 'rps qps fps rpm bps mbps gbps kb mb gb tb gib mib tib kwh kg',
    and: 'and & + , ; then plus',
    can: 'can could able cannot',
    be: 'is are be being has have gets was were feel feels love loves enjoy',
    common: 'the a an of and to for with in on at by our we is are be that this from their it as or all new into which will more than',
  },
};
