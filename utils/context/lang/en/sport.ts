import { wordSet } from './word-set.ts';

/**
 * Words of reports on sport, lower case. There a town's name mostly means its team. Words that politics and business share ("race", "win", "goal" as an
 * aim) are left out where others do.
 */
export const sportWords = wordSet(
  'aggregate athletics attendance ball baseball basketball batsman batted birdie bowled bowling boxing byes catcher championship championships coach cricket cup cyclist cycling ' +
    'defender defenders derby division doubles equaliser equalised football footballer forward forwards fullback goalkeeper goalkeepers goals golf grandstand grand-prix gymnastics ' +
    'halftime half-time hat-trick headed heavyweight hockey homer hurdles ice-hockey infielder inning innings injury-time jockey lbw league leagues linebacker marathon match matches ' +
    'medal medalist medallist midfield midfielder nba nfl nhl mlb offside olympic olympics olympian outfielder overtime par penalties penalty pitcher pitched playoff playoffs podium ' +
    'postponed punter qualifier qualifiers qualifying quarterback quarterfinal quarter-final quarterfinals rebound rebounds referee regatta relegated relegation rookie round rugby ' +
    'rushing sacked scored scorer scorers scores scoreboard season seed seeded semifinal semi-final semifinals semi-finals shortstop shutout singles skier skiing slalom soccer sprint ' +
    'squad stadium standings striker substitute super-g swimmer swimming tabulate tackle teammate teammates team-mate teams tennis touchdown touchdowns tournament try umpire umpires ' +
    'doubleheader homered homers strikeout strikeouts goalless steeplechase javelin metres freestyle backstroke pole-vault hooker flanker fly-half promoter featherweight lightweight ' +
    'middleweight seeding placings standings titleholder unbeaten underdog wicket wickets winger wrestling yards yardage',
);

/** Words that a report on sport has besides. */
export const sportAlso = wordSet(
  'beat beats beaten win wins won winner victory victories defeat defeated lose lost loss draw drew drawn lead leads leading game games play played player players playing points point ' +
    'team club clubs title champion champions race finish finished final finals results result score stage record fans transfer signed signing injury injured injuries',
);

/** What a player plays, before the name. */
export const positions = wordSet(
  'forward midfielder defender goalkeeper goalie keeper striker winger fullback centre-back linebacker quarterback cornerback receiver defenseman pitcher catcher shortstop outfielder ' +
    'infielder flanker hooker fly-half scrum-half',
);
