import type { LanguagePack } from '../language-pack';
import { workParticiples, workVerbs } from './en-work-verbs';

const listed = [...workVerbs.keys()].map((verb) => verb.replaceAll(' ', '_')).join(' ');

/** What others do, as it follows many of them; and as it follows one: “uses”. */
const does =
  'use access consult adopt renew return attend join register subscribe order pay recommend rate say choose visit read open respond reply answer contribute donate volunteer apply accept pass graduate enroll ' +
  'participate write mention cite download install view watch click book stay wait call complain cancel activate vote cycle follow trust feel know find achieve reach see travel arrive ' +
  'resell sell spend request save succeed stop start finish complete take need buy switch upgrade refer come go leave describe name submit review prefer bring invite create build miss get hit enter ' +
  'sign earn receive exceed attain agree fail cause drop fall rise handle understand rely depend engage speak post share like log browse play listen learn progress meet walk eat recover open score update suggest lend';

export const en: LanguagePack = {
  code: 'en',
  name: 'English',
  beta: false,
  spelling: /(?:tion|tions|ing|ment|ments|ity|ness|ed|ly|ers)$/,
  words: {
    work:
      `${listed} ` +
      'added adds analyse automat* builds built centralise cleanup completes creates de-duplicate delivers deploys designs develops finalise fixes ' +
      'hires implements launches lead localise optimize_for organise prioritise publishes read rollout setup ships simplify standardise try workshop',
    change:
      'increase* reduc* decreas* raise raises raised raising rise rises rose rising grow grows grew growing growth lower lowers lowered lowering cut cuts cutting ' +
      'boost* shrink* shorten* fall falls fell falling drop drops dropped dropping declin* climb* exceed* lift lifts lifted accelerat* reach reaches reached reaching ' +
      'hit hits sign signs signed sign_up signs_up signed_up achieve* attain* gain gains gained win wins won winning attract* generat* earn* retain* convert* sell sells sold selling expand* improve* ' +
      'minimize minimise maximize maximise get gets bring brings speed_up slow_down save saves saved recover* obtain* acquire* close_the_gap contribute* preserve* surpass* deflect* prevent* avoid* avert* eliminat* ' +
      'secure close closes closed book books booked land meet meets drive drives take takes deliver limit limits limited cap capped curb* restrict* slash* trim halt outperform* beat beats diminish* lessen* go_up goes_up go_down goes_down ' +
      'jump* plummet* top tops divert* recoup* ',
    up: 'increase* raise raises raising rise rises grow grows growing growth boost* lift* climb* gain* expand* maximi* more higher',
    down: 'reduc* decreas* lower lowers lowering cut cuts cutting shrink* shorten* fall falls falling drop drops dropping declin* minimi* prevent* avoid* eliminat* deflect* fewer less slash*',
    factor: 'breakeven break-even break_even cash-flow_positive profitable double doubles doubled doubling halve halves halved halving triple triples tripled tripling quadruple* twice_as half',
    aim:
      'involve engage improv* streamlin* support* strengthen* optimi* ensur* foster* enhanc* make become* better promot* encourag* empower* increase* drive driving ' +
      'progress maximi* minimi* focus* simplif* secure satisf* build_trust delight* elevat* reinforc* advance* continu* help helps helping understand* raise_awareness ' +
      'meet meets meeting represent* keep_up keeps_up reduce* accelerat* transform* leverag* align* boost* develop_a_culture nurtur* cultivat* deepen* inspir* champion* evolve evolving ' +
      'stabili* rationali* revitali* energi* modernis* instill* instil mature maturing work_more work_closer get_better do_better work_hand work_together work_closely work_more_closely deliver_on stand_out raise_the_bar professionali* excel stay_ahead win_the think be stop_being',
    keep: 'keep keeps kept keeping maintain* stay* remain* preserv* sustain* hold_steady retain* uphold*',
    metric:
      'activation adoption availability accuracy attrition churn conversion* coverage csat nps esat enps ces satisfaction retention revenue revenues turnover arr mrr iacv acv arpu ' +
      'arpa ltv cac cpa cpc cpl ctr roas roi ebitda bookings pipeline sales margin* profit* savings cost costs spend spending expense* budget latency throughput ' +
      'uptime downtime outage* response rate rates ratio share score scores rating ratings time times turnaround frequency errors error failures failure success crashes crash ' +
      'incident* engagement usage growth traffic signups sign-ups signup views visits installs downloads renewals renewal load duration ' +
      'efficiency productivity performance reliability stability slo slos sla slas lag delay delays wait waits waiting p50 p75 p90 p95 p99 p99.9 mttr mttd mttf mtbf ' +
      'complaint* defect* returns refund* absence* absenteeism accident accidents injuries injury waste scrap emissions consumption quota awareness visibility ' +
      'impressions clicks opens open-rate mau dau wau smau mql mqls sql sqls leads lead-time cycle-time deals win-rate close-rate occupancy utilization ' +
      'utilisation inventory stock shelf bandwidth memory cpu sessions mentions stars rank ranking ttr ttfb tti lcp resolution ' +
      'intent loyalty trust sentiment diversity headcount vacancy vacancies time-to-hire time-to-fill stickiness backlog basket order orders yield overtime ' +
      'readmission* infection* mortality literacy attendance grades pass-rate graduation dropout no-shows no-show noshow* claims premium capacity valuation quality ttm speed rework effort efforts percentage workload loss losses breach* violation* fines injury_rate mistakes ' +
      'escalation* cancellation* falls fraud theft shrinkage spoilage stockout* stock-out* backorder* arrears debt dso dpo cash cashflow cash_flow liquidity surplus deficit gmv aov bounce reach recall ' +
      'precision freshness completeness flakiness footfall oee ttv mtta cfr wape mape rto rpo lost_time near_misses downgrades upsell cross-sell price punctuality tonnage energy water co2 carbon ' +
      'handovers overruns overrun leakage workdays hours attainment proficiency donations funding participation acceptance enrolment enrolments enrollment enrollments length_of_stay length volume fatalities deaths ' +
      'pollution noise mileage fuel idle temperature weight density impact spam lifetime contacts median average mean income wage wages salary',
    reach: 'follower followers view views page-view page-views pageview pageviews visit visits impressions likes reach traffic',
    output:
      'drafts article* blog blogs post posts page pages feature features release releases report reports engineer engineers agent agents hire hires developer developers ' +
      'employee director directors manager salespeople salesperson workshop* training trainings course courses event events meeting* interview interviews campaign campaigns ' +
      'dashboard* document documents documentation docs test tests experiment experiments video videos webinar* session sessions talk talks ' +
      'guide guides runbook* playbook* template* website site app prototype* spec specs component components iteration* improvement* idea* candidate* series ' +
      'program programme initiative* policy policies process processes strategy roadmap plan plans survey surveys newsletter* podcast* case_study case_studies tool tools system platform module modules ' +
      'integration* api apis framework library pipeline_stage server servers node nodes staging_environment contract contracts store stores branch conference* ' +
      'demo demos keynote* landing_page* email emails ad ads flyer* brochure* presentation* deck crm erp software portal model models proposal* ' +
      'visit audit audits review reviews assessment* conversation* standard standards checklist* audit* mvp mvc beta version certif* accreditation iso soc hipaa material materials voucher* handbook* calendar ' +
      'lesson lessons curriculum curricula syllabus machine machines sensor* line lines device plant warehouse ward clinic lab office offices workstation* robot* bot bots chatbot* mode menu form forms ' +
      'charter manual manuals catalogue* catalog* database databases dataset* spreadsheet* script scripts alert alerts monitoring backup backups cluster architecture prototype blueprint* ' +
      'rota roster schedule timetable business_case metric metrics indicator* feasibility_study study studies analysis analyses benchmark* map maps register list lists mailing_list* podcast* episode* film* ' +
      'agreement agreements lease permit permits license licence licenses patent* grant_application tender* rfp rfps specification* design designs mockup* wireframe* ' +
      'logo brand_book style_guide booth stand showroom exhibition* fair fairs hackathon* meetup* retrospective* offsite off-site one-on-ones 1:1s standup* townhall* town_hall* gala press_release press_releases ' +
      'officer nurse consultant* apprentice* intern interns recruiter* lawyer* analyst* head_of designer* technician* dark_mode sso single_sign-on offline_mode kiosk* vehicle* truck* van vans ' +
      'bridge road roof building buildings kitchen playground hub centre center scheme scheme* pathway* protocol* procedure* sop sops kpi kpis okr okrs scorecard* taxonomy glossary faq faqs wiki repository function functions ' +
      'endpoint* service_catalogue job_description* onboarding_programme mentoring_programme definition* curriculum recording* tutorial* infographic* white_paper* whitepaper* ebook* gap_analysis ' +
      'drill drills simulation* checklist toolkit* kit kits package packages update updates pilot pilots mou approval sign-off gdpr pci ssl mfa vpn wifi scanner* printer* laptop* stations station workflow* flow flows class classes stream streams interface* chart charts measurement* mirror schema annotation* quote quotes card cards lecture lectures environment permission* guideline* rules rulebook audit benchmark catalog catalogue film prototype tender wireframe workshop candidate candidates apprentices assessment initiative initiatives laptops improvements',
    item:
      'issue issues bug bugs ticket tickets task tasks story stories epic epics milestone milestones requirement* milestone* migration migrations rollout roll-out backlog item items action actions ' +
      'recommendation* finding findings vulnerabilit* debt work project projects deliverable* initiative initiatives schema roadmap step steps steps_of pr prs mr ' +
      'merge_request* code codebase files module modules deliverables component components subscriptions servers machines systems documents roadmap_items services repositories repos flags laptops ' +
      'workstreams workstream phase phases measures improvements suggestions contracts controls tests policies records assets sprint_goals user_stories use_cases scenarios',
    others:
      'new_contracts contracts_signed signed_contracts contracts_won customer customers client clients user users visitor visitors subscriber* buyer buyers reader readers partner partners account accounts company companies business businesses ' +
      'people person member members attendee* participant* patient patients student students guest guests donor donors candidate candidates applicant* contributor* contribution contributions ' +
      'developer developers reps sellers merchant merchants teams devices households citizens voters downloads installs reviews referrals mentions press sign-ups signups registrations ' +
      'trials trial order orders leads opportunities deals logos purchases meetings_booked views visits followers stars shares likes responses submissions ' +
      'employees staff suppliers vendors dealers tenants drivers listeners viewers players learners teachers nurses invoices transactions payments logins ' +
      'pupil pupils parents children families residents passengers travellers travelers shoppers consumers farmers physicians doctors surgeons clinicians carers volunteers journalists reporters editors bloggers influencers ' +
      'schools universities hospitals clinics municipalities cities towns villages councils agencies ngos charities nonprofits banks insurers retailers distributors resellers wholesalers publishers firms startups ' +
      'investors shareholders lenders sponsors backers fans alumni graduates trainees apprentices workers operators mechanics plumbers colleagues newcomers starters joiners recruits adults girls women men youth seniors ' +
      'callers leaders executives maintainers supervisors regulars respondents claimants policyholders taxpayers motorists cyclists commuters hikers tourists travelers fundraisers pharmacies restaurants cafes hotels shops team_lead team_leads departments squads inquiries enquiries ' +
      'carrier carriers courier couriers cashier cashiers testers beta_testers bookings reservations deliveries shipments parcels pallets calls cases claims referrals donations gifts petitions signatures votes citations',
    done:
      'completed complete finished done shipped launched released published documented deployed delivered implemented in_place live available ga generally_available ' +
      'provisioned migrated merged finalized finalised created built set_up signed approved hired trained fixed resolved rolled_out established defined ready ' +
      'reviewed tracked automated integrated removed replaced moved installed configured planned underway production_ready running set_up staffed onboarded adopted certified mirrored ' +
      'in_production in_use in_operation online operational up_and_running written carried_out signed_off held drawn_up put_up handed_over kicked_off under_way in_force on_air backed_up made_available ran agreed commissioned tested drafted ' +
      'appointed recruited rewritten rebuilt sent taught bought decommissioned refurbished retired translated on_file on_site in_effect switched_on switched_off phased_out',
    vague:
      'better easier easy easily faster_and quick quickly fast efficient efficiently effective effectively great good best excellent seamless smooth smoothly reliable robust scalable ' +
      'performant usable user-friendly intuitive modern world-class amazing delightful happy happier strong stronger healthy healthier clear clearer consistent optimal ' +
      'mission_critical sustainable leading innovative productive overall needs need needed satisfying satisfied proactive proactively meaningful current enough ' +
      'blocked exceptional outstanding superb first-class best-in-class state-of-the-art high-quality high high-performing premier preferred trusted recognised recognized attractive great inclusive vibrant ' +
      'simple simpler safe safer secure agile flexible predictable lean leaner smarter smart closer closely nimble resilient transparent engaging relevant data-driven customer-centric competitive ' +
      'frictionless effortless painless convenient accessible proud valued welcoming well right deep deeper solid superior significantly dramatically substantially continuously truly more most fewer less cleaner boring easier_to *ier friendly stable confident pleasant calm timely compelling steady good positive helpful useful actionable comfortable certain understandable polished sound fun rewarding thriving vivid lively *ful *able',
    soft:
      'experience experiences culture collaboration communication transparency agility productivity efficiency excellence relationship relationships ties bond bonds rapport trust quality mindset awareness visibility teamwork spirit alignment ownership ' +
      'confidence morale motivation wellbeing well-being happiness satisfaction loyalty reputation brand image presence positioning position innovation creativity empowerment inclusion diversity engagement commitment cohesion ' +
      'service value values partnership partnerships cooperation synergies synergy workplace atmosphere climate leadership knowledge understanding skills capabilities capability talent performance growth ' +
      'momentum impact focus clarity simplicity usability usefulness safety security stability reliability resilience flexibility scalability sustainability credibility expertise habits comfort familiarity ease facility joy friendship discipline accountability autonomy ' +
      'community ecosystem foundation foundations posture readiness maturity bureaucracy waste complexity friction silos',
    light: 'build create deliver provide develop offer make give establish ensure drive bring have set foster support promote enable shape craft grow work form maintain produce run put get secure',
    does: does
      .split(' ')
      .flatMap((verb) => [verb, `${verb}${/(?:s|sh|ch|o)$/.test(verb) ? 'es' : 's'}`])
      .join(' ')
      .replace(/([^aeiou])ys\b/g, '$1ies'),
    deed: '*tion *sion *ment rollout roll-out setup set-up launch redesign overhaul revamp upgrade relaunch review audit analysis assessment *ing',
    infinitive: 'get~approval get~approved get~certified get~accredited get~sign-off get~signed get~buy-in obtain~approval obtain~permission secure~approval secure~permission make~possible make~available make~visible make~accessible put~place bring~live take~offline take~down turn~into put~together settle~on get~trained secure~permission secure~permit secure~licence secure~license spin~off roll~out *ify *ize *yse',
    participle: `*ed ${workParticiples.map((form) => form.replaceAll(' ', '_')).join(' ')}`,
    from: 'from',
    to: 'to → down_to up_to -> =>',
    by: 'by of',
    line: 'under below above over within than least most minimum maximum max min up_to at_least at_most less more exceed exceeding fewer inside beyond ≥ ≤ > < >= <= =',
    per: 'per each every a / monthly weekly daily',
    of: 'of',
    none: 'no zero none without never nobody no-one no_one',
    compare: 'faster slower higher lower fewer less more better cheaper shorter longer improvement increase decrease reduction growth lift uplift drop rise compared lower smaller larger bigger earlier sooner safer simpler easier closer stronger smarter quicker leaner cleaner happier greater',
    often: 'never hourly daily nightly weekly biweekly fortnightly monthly quarterly yearly annually',
    month:
      'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday',
    label:
      'version v release phase tier level step part stage milestone quarter q week day sprint priority section iso p h fy top no chapter round wave type layer top grade year line room gate unit article postgres python java windows batch ward plant unit lot method appendix',
    spelled: 'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty hundred dozen couple several a_third a_fifth a_quarter_of by_a_quarter by_half two_thirds three_quarters one_in half_of',
    all: 'all every each entire whole full fully everyone everybody',
    percent: '% percent pct pp points point percentage_points',
    money: '$ € £ ¥ ₹ usd eur gbp dollars euros pounds',
    factorUnit: 'x times fold',
    seconds: 'ms s sec secs second seconds min mins minute minutes h hr hrs hour hours',
    days: 'd day days week weeks month months year years business_day* working_day*',
    rate: 'rps qps fps rpm bps mbps gbps kb mb gb tb gib mib tib kwh mwh kg lb lbs tonnes litres liters',
    and: 'and & + , ; then plus',
    can: 'can could able cannot',
    be: 'is are be being was were feel feels love loves enjoy know trust see',
    have: 'has have had holds carries',
    common: 'the a an of and to for with in on at by our we is are be that this from their it as or all new into which will more than who so active first data team product market no not has have its they you your about after before over out up week month year',
  },
};
