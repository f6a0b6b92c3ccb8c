/** Before a name and a hyphen: an attitude towards it or a time around it. */
export const attitudes: ReadonlySet<string> = new Set(['pro', 'anti', 'non', 'pre', 'post', 'mid']);

/** Followers of a faith and peoples without a country of their own, lower case, one of them. */
export const faiths: readonly string[] = (
  'sunni shia shiite muslim moslem islamist christian catholic protestant jew jewish hindu sikh buddhist methodist baptist lutheran mormon anglican ' +
  'presbyterian evangelical calvinist quaker arab kurd kurdish zionist tatar chechen roma berber uyghur uighur rohingya inuit maori african asian latino latina hispanic'
).split(' ');

/** Behind a people: still that people. */
export const crowds: ReadonlySet<string> = new Set(['people', 'peoples', 'political', 'community', 'communities']);

/** Before the name of a storm. */
export const storms: ReadonlySet<string> = new Set(['hurricane', 'typhoon', 'cyclone', 'storm']);

/** Between a place and its election. */
export const electionKinds: ReadonlySet<string> = new Set(
  'local general mayoral municipal presidential parliamentary senate special federal legislative state provincial gubernatorial primary council legislature'.split(
    ' ',
  ),
);

/** Behind the names of who made a law. */
export const laws: ReadonlySet<string> = new Set(['act', 'rule', 'law', 'amendment', 'accord']);

/** Named states of the sea and the air, without accents. */
export const waters: ReadonlySet<string> = new Set(['el nino', 'la nina', 'gulf stream', 'jet stream']);
