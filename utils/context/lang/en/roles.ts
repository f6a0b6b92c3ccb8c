const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What a person can be said to be, singular, lower case. */
export const personNouns = set(
  `
  activist actor actress adviser advisor aide ally ambassador analyst anchor anthropologist archaeologist architect artist assistant associate astronaut astronomer athlete
  attorney author banker biologist bishop blogger boss boyfriend broadcaster broker brother builder campaigner candidate captain carpenter celebrity champion chancellor chairman
  chair chairperson chairwoman chef chemist chief choreographer citizen cleric coach co-author co-chair co-founder cofounder colleague columnist comedian commander commentator
  commissioner composer conductor congressman congresswoman conservationist consultant contractor convener coordinator correspondent cosmonaut councillor councilman councilwoman
  counsel counterpart cousin creator criminologist critic curator customer cyclist dancer daughter dealer dean defender defendant delegate demographer deputy designer detective
  developer diplomat director dissident doctor driver economist editor educator employee engineer entrepreneur envoy epidemiologist ethnographer executive expert explorer
  fan farmer father fellow fiancé fiancée filmmaker financier firefighter fisherman foreman founder friend general geographer geologist girlfriend goalkeeper governor graduate
  guard guide guitarist hacker head headteacher heir helper hero historian host human-rights hunter husband illustrator immigrant industrialist inspector instructor intern
  interpreter inventor investigator investor journalist judge jurist justice king landlord lawmaker lawyer leader lecturer legislator lieutenant librarian linguist lobbyist
  magnate magistrate maker manager mathematician mayor mechanic mediator medic member merchant meteorologist midfielder migrant millionaire billionaire minister missionary mother
  mp musician native naturalist negotiator nephew neighbour neighbor neuroscientist niece novelist nurse officer official ombudsman opponent organiser organizer owner painter
  paramedic parent parliamentarian partner passenger pastor patient patriarch peer performer pharmacist philanthropist philosopher photographer physician physicist pilot pianist
  player playwright poet policeman policewoman politician pollster pope premier presenter president priest prime-minister prince princess principal producer professor programmer
  promoter prosecutor protester provost psychiatrist psychologist publisher queen quarterback rabbi ranger reader rebel receptionist recipient recruit referee reformer refugee
  regulator relative reporter representative republican democrat rescuer researcher resident retiree rider rival ruler runner sailor salesman scholar schoolboy schoolgirl
  scientist screenwriter sculptor secretary secretary-general senator sergeant shareholder sheriff singer sister skipper socialist sociologist soldier solicitor son songwriter
  speaker specialist spokesman spokesperson spokeswoman staffer statistician stepfather stepmother strategist striker student successor superintendent supervisor supporter surgeon
  survivor suspect swimmer teacher teammate technician teenager therapist tourist trader trainer translator treasurer trustee tutor tycoon undersecretary uncle aunt veteran vet
  veterinarian vice-president victim violinist virologist volunteer warden wife winner witness worker worshipper writer youth zoologist ceo cfo coo laureate magician virtuoso
  personality voice face child baby toddler infant star woman man boy girl mathematician bassist drummer rapper footballer cricketer golfer boxer wrestler jockey vocalist frontman saint monk nun theologian empress
  figure militant warlord insurgent jihadist rebel extremist spy criminal comrade curator presenter host editor-in-chief envoy special-envoy astronaut bodyguard supermodel model blogger vlogger youtuber influencer streamer gamer
  emperor nobleman mercenary admiral colonel major marshal viceroy duke duchess earl count baron
`.trim(),
);

/** What an organisation can be said to be. */
export const organisationNouns = set(
  `
  agency airline alliance army association authority bakery band bank body bookshop broadcaster brand brewery bureau business carmaker cartel centre center chain charity church
  club coalition college commission committee company conglomerate consortium consultancy denomination contractor cooperative corporation council court developer distributor factory faction
  federation firm force foundation franchise fund giant government group hospital institute institution insurer laboratory lab league lender maker manufacturer magazine militia
  ministry movement museum network newspaper ngo nonprofit non-profit office operator organisation organization orchestra outlet owner paper parliament partnership party platform
  producer project provider publication publisher rebels regulator restaurant retailer school seller service site society startup start-up station store subsidiary supermarket
  supplier team union unit university utility watchdog website
`.trim(),
);

/** What a place can be said to be. */
export const placeNouns = set(
  `
  airport area atoll bay beach borough bridge canal capital castle city coast community continent county country desert district enclave forest harbour harbor hamlet island
  kingdom lake mountain municipality nation neighbourhood neighborhood ocean outpost palace park peninsula plain port prefecture province region republic reserve resort river sea
  settlement site square state stronghold suburb territory town valley village volcano ward
`.trim(),
);

/** Adjectives and nouns that stand before such a noun without an article. */
export const modifiers = set(
  `
  acting assistant associate chief co-founding current deputy election emeritus executive ex-prime foreign former general head health honorary incoming interim junior late lead
  leading long-time longtime minority majority national opposition outgoing political prime regional retired rights ruling senior sitting special state then top trade vice veteran
  managing founding defence defense finance interior justice energy education agriculture transport economy police army navy military security intelligence human media press
  presidential parliamentary legal science research marketing communications sports film music art business technology climate policy research campaign union party company team
  born based backed led trained educated ranking
  financial operating information technical scientific medical editorial creative artistic commercial corporate global regional co vice ex interim public foreign trade labour labor
  first second third world american olympic award-winning best-selling bestselling nobel
`.trim(),
);

/** Words at which a description ends. */
export const closers = set(
  'who whom whose which that where wherein whereby whereas when while as but because although though after before since until said says told tells told added',
);

/** Small words between the head of a description and what belongs to it: "head of", "expert at". */
export const links = set('of at for in on with from to under behind within near by and');

/** Words that never stand inside what is said before a name: "the inquiry against President X", "Is veteran X". */
export const breakers = set(
  'against about over into onto upon through throughout during without via per than like unlike amid among between beyond toward towards ' +
    'is are was were be been did does do has have had can could will would should may might must not if so then yet here there it he she they we you i this these those ' +
    'however meanwhile also even only just when how why what',
);

/** End like nouns of people and are none. */
export const notPeople = set(
  'list twist assist exist resist consist insist persist wrist checklist playlist shortlist wishlist blacklist tourist-class realist specialist-led racist sexist fascist communist socialist capitalist nationalist ' +
    'populist leftist rightist terrorist centrist modernist minimalist feminist baptist climate ultimate estimate intimate legitimate primate proximate automate animate dominate stalemate inmate-run checkmate',
);

/** Nouns of people that are adjectives right before a name. */
export const adjectives = set(
  'major general principal chief junior senior fellow native rival head star lead national republican democrat minor',
);
