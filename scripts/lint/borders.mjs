/**
 * Who may import whom. Each border says why it is there, because the message is all that a person sees who meets it.
 */

/** For each room of src/: the rooms it may import besides itself, and why no others. */
const rooms = {
  okr: {
    may: [],
    why: 'okr is the domain and knows no other room, so that its arithmetic can be read, tested and trusted alone.',
  },
  coach: {
    may: ['okr'],
    why: 'coach judges OKRs by their data alone; it may import okr and nothing else, so screens and server can both run it.',
  },
  measure: {
    may: ['okr'],
    why: 'measure plans requests and evaluates answers without making any; it may import okr and nothing else.',
  },
  contract: {
    may: ['okr', 'coach', 'measure'],
    why: 'contract is what screens and server agree on; importing either side would bind the other to it.',
  },
  app: {
    may: ['okr', 'coach', 'measure', 'contract'],
    why: 'app states ports; forge hands in the store and Jira that implement them, so that use cases run without Forge.',
  },
  store: {
    may: ['okr', 'coach', 'measure', 'contract', 'app'],
    why: 'store implements a port of app; it knows neither Jira nor the door through which a call came.',
  },
  jira: {
    may: ['okr', 'coach', 'measure', 'contract', 'app'],
    why: 'jira implements a port of app; it knows neither storage nor the door through which a call came.',
  },
  forge: {
    may: ['okr', 'coach', 'measure', 'contract', 'app', 'store', 'jira'],
    why: 'index.ts names the handlers of forge for the manifest; nothing imports it back.',
  },
};

const roomZones = Object.entries(rooms).map(([room, { may, why }]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [room, ...may],
  message: why,
}));

/** Zones for import-x/no-restricted-paths. */
export const zones = [
  ...roomZones,
  {
    target: './src',
    from: ['./static', './sandbox', './test', './scripts'],
    message: 'src is what Forge runs; screens, sandbox, tests and tooling are not shipped with it.',
  },
  {
    target: './static',
    from: './src',
    except: ['okr', 'coach', 'contract'],
    message: 'A screen may import okr, coach and contract; everything else of src runs on the server and is asked by a call.',
  },
  {
    target: './static',
    from: ['./sandbox', './test', './scripts'],
    message: 'Screens run inside Jira, where sandbox, tests and tooling are not.',
  },
  {
    target: './sandbox',
    from: ['./src', './static'],
    message: 'The sandbox runs the built app as Jira would and may not look inside: load the bundle instead.',
  },
];

const noForge = (why) => ({ group: ['@forge/*'], message: why });
const noNode = { regex: '^(node:|fs$|path$|crypto$|os$|http$|https$)', message: 'This room runs in the browser, too: no Node modules.' };
const noTrustedRoute = {
  group: ['@forge/api'],
  importNames: ['assumeTrustedRoute'],
  message: '`route` escapes what it is given; assumeTrustedRoute lets a value choose another route.',
};

/** Packages that a room may not import: options for no-restricted-imports, by folder. */
export const bannedPackages = {
  'src/okr': [noForge('Pure rooms do no I/O: take values in and give values out.'), noNode],
  'src/coach': [noForge('Pure rooms do no I/O: take values in and give values out.'), noNode],
  'src/measure': [noForge('Pure rooms do no I/O: state the request, and let jira make it.'), noNode],
  'src/contract': [noForge('The contract is shared with the screens, where the server side of Forge is not.'), noNode],
  'src/app': [noForge('Use cases reach the platform through the ports they state; forge hands the implementations in.')],
  'src/store': [noTrustedRoute],
  'src/jira': [noTrustedRoute],
  'src/forge': [noTrustedRoute],
  static: [
    {
      group: ['@forge/*', '!@forge/bridge'],
      message: 'A screen speaks to the platform through @forge/bridge; the other packages run on the server.',
    },
    noNode,
  ],
};
