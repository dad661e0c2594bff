/** Things the language allows and a room does not: options for no-restricted-syntax, -properties and -globals. */

const barrels = [
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrel files: import from the file that holds the thing, so that a reader finds it and Vite can drop the rest.',
  },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: 'No barrel files: import from the file that holds the thing, so that a reader finds it and Vite can drop the rest.',
  },
];

const trustedRoute = {
  selector: 'Identifier[name=/^(assumeTrustedRoute|routeFromAbsolute)$/], Literal[value=/^(assumeTrustedRoute|routeFromAbsolute)$/]',
  message: '`route` escapes what it is given; assumeTrustedRoute and routeFromAbsolute let a value choose another route.',
};

const asApp = {
  selector: [
    "ImportSpecifier[imported.name='asApp']",
    "CallExpression[callee.name='asApp']",
    "CallExpression[callee.property.name='asApp']",
    "MemberExpression[object.name='api'][property.name='asApp']",
    "MemberExpression[computed=true] > Literal[value='asApp']",
    "ObjectPattern > Property[key.name='asApp']",
  ].join(', '),
  message: 'The app sees what its user may not: asApp is used in src/jira/as-app.ts only, where each use states its check.',
};

const secrets = {
  selector: "MemberExpression[property.name=/^(get|set|delete)Secret$/], MemberExpression[computed=true] > Literal[value=/^(get|set|delete)Secret$/]",
  message: 'A secret is read, compared and replaced in src/store/secrets.ts only, so that none can be answered or logged.',
};

/** Conditions glued together from text: `parent in (${…})`, `id = ${…}`, `project = "${…}"`. */
const gluedJql = {
  selector: 'TemplateLiteral[expressions.length>0] > TemplateElement[tail=false][value.raw=/(\\bin\\s*\\(|[A-Za-z\\]]\\s+(=|!=|~|!~|<=?|>=?)|\\border by)\\s*"?$/i]',
  message: 'Conditions of queries are made in src/okr/jql.ts, where ids are digits, keys have their pattern and text is quoted.',
};

const moduleState = {
  selector: [
    "Program > VariableDeclaration[kind='let']",
    "Program > ExportNamedDeclaration > VariableDeclaration[kind='let']",
    "Program > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/^(Map|Set)$/][arguments.length=0]",
    "Program > ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/^(Map|Set)$/][arguments.length=0]",
  ].join(', '),
  message: 'One process serves many sites: what a module keeps, another customer may read. Keep it in the invocation.',
};

const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Pure rooms have no clock: take the instant as an argument.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'Pure rooms have no clock: take the instant as an argument.' },
];

export const syntaxInSrc = [...barrels, trustedRoute, asApp, secrets, gluedJql, moduleState];
export const syntaxInAsApp = [...barrels, trustedRoute, secrets, gluedJql, moduleState];
export const syntaxInSecrets = [...barrels, trustedRoute, asApp, gluedJql, moduleState];
export const syntaxInJql = [...barrels, trustedRoute, asApp, secrets, moduleState, ...clock];
export const syntaxInIndex = [trustedRoute, asApp, secrets, moduleState];
export const syntaxInPureRooms = [...syntaxInSrc, ...clock];
export const syntaxInScreens = [...barrels, gluedJql];
export const syntaxInSandbox = barrels;
export const syntaxInTests = [
  ...barrels,
  {
    selector: "CallExpression[callee.object.name='jest'][callee.property.name=/mock/i][arguments.0.value=/^@forge\\/(?!bridge)/]",
    message: 'Use the real @forge clients over the sandbox’s platform: a mock agrees with whatever the code believes.',
  },
  {
    selector: "MemberExpression[object.name=/^(test|it|describe)$/][property.name='only']",
    message: '.only leaves every other test out.',
  },
];

export const propertiesInPureRooms = [
  { object: 'Date', property: 'now', message: 'Pure rooms have no clock: take the instant as an argument.' },
  { object: 'Math', property: 'random', message: 'Pure rooms have no chance: take what is random as an argument.' },
];

const outside = ['fetch', 'setTimeout', 'setInterval', 'queueMicrotask', 'process', 'crypto', 'performance', 'window', 'document', 'localStorage'];
export const globalsInPureRooms = outside.map((name) => ({
  name,
  message: 'Pure rooms do no I/O and have neither clock nor chance: take values in and give values out.',
}));
