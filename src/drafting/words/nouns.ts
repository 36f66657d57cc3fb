// Nouns for who or what can say something: people by office, trade and kin; bodies; documents.

const list = (words: string) => words.split(/[\s,]+/).filter((word) => word !== "");

const people = list(`
ally rival grandson granddaughter grandchild grandparent godfather godmother stepson stepdaughter stepbrother stepsister nanny in-law mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law fiance fiancee housemate flatmate girl toddler infant baby newcomer outsider native expat exile dissident rebel militant fighter gunman suspect attacker hostage captive deserter conscript recruit cadet officer-cadet midwife carer caregiver dentist optometrist pharmacist surgeon-general vet paediatrician physiotherapist counsellor psychotherapist receptionist cleaner janitor cook barman bartender barista butcher fishmonger grocer florist jeweller jeweler tailor seamstress plumber electrician welder roofer bricklayer gravedigger undertaker hunter angler gamekeeper rancher cowboy lineman roughneck longshoreman docker stevedore seafarer bosun courier cabbie chauffeur conductor steward stewardess aviator navigator operative spy handler informant lookout hacker coder technologist futurist theologian ethicist virologist immunologist cardiologist oncologist neurologist neuroscientist toxicologist pathologist anthropologist ethnologist linguist philologist demographer statistician criminologist seismologist volcanologist hydrologist climatologist palaeontologist paleontologist zoologist entomologist ornithologist geophysicist astrophysicist geographer cartographer chancellor-elect president-elect mayor-elect shadow whip backbencher frontbencher peer baroness duchess countess viscount canon archbishop abbot prior deacon reverend preacher missionary pilgrim parishioner congregant chaplain trainee apprentice intern understudy stagehand impresario songwriter lyricist frontman bassist guitarist soloist soprano tenor baritone librettist biographer essayist diarist translator interpreter illustrator cartoonist animator screenwriter showrunner cinematographer comic comedienne entertainer magician clown acrobat broadcaster podcaster vlogger newsreader presenter pundit sportswriter linebacker midfielder centre-forward goaltender shortstop outfielder batsman batter bowler fielder skipper jockey racer driver rider rower paddler skater skier snowboarder gymnast wrestler fighter hurdler sprinter marathoner caddie caddy selector scout agent landowner smallholder tenant squatter lodger homeowner householder ratepayer taxpayer pensioner breadwinner shopper diner drinker reveller reveler worshipper mourner well-wisher admirer detractor sceptic skeptic loyalist moderate centrist progressive conservative liberal socialist nationalist separatist secessionist unionist royalist populist reformer reformist hardliner hawk dove
nominee incumbent frontrunner challenger contender hopeful billionaire millionaire tycoon rapper celebrity superstar trooper mediator arbitrator auditor curator caller bystander onlooker spectator classmate landlady stylist influencer streamer gamer rower sprinter boxer wrestler golfer quarterback pitcher catcher defender forward winger manager-coach actuary cosmonaut republican democrat dispatcher forecaster narrator restorer commuter activist actor actress administrator adviser advisor advocate agent aide ambassador analyst anchor announcer applicant architect archaeologist artist assistant astronaut astronomer athlete attorney aunt author baker banker bishop blogger boss boy boyfriend brother builder businessman businesswoman campaigner candidate captain cardinal caretaker carpenter ceo chair chairman chairperson chairwoman chairs champion chancellor chef chemist chief child citizen clergyman cleric clerk co-author co-founder coach coalition collector colleague colonel columnist comedian commander commentator commissioner composer congressman congresswoman conductor constable consultant contractor coordinator coroner correspondent councillor councilman councilwoman counselor counsel counterpart couple cousin creator critic curator customer dad daughter dealer dean defendant delegate demonstrator deputy designer detective developer diplomat director doctor driver economist editor educator employee employer engineer entrepreneur envoy epidemiologist executive expert ex-husband ex-wife farmer father fan fiancé fiancée filmmaker firefighter fisherman fisher founder friend gardener general geologist girl girlfriend governor graduate grandfather grandmother grower guard guest guide head historian holder host husband immigrant inspector instructor insider investigator investor inventor jailer journalist judge juror justice king landlord lawmaker lawyer leader lecturer legislator librarian lieutenant lobbyist local mail maker man manager marshal master mathematician mayor mechanic member merchant meteorologist migrant miner minister mom moderator monk mother mum musician nanny negotiator neighbor neighbour nephew newscaster niece novelist nun nurse nutritionist observer occupant officer official operator opponent organizer organiser owner painter paramedic parent participant partner passenger passerby pastor patient patrolman pediatrician performer person philosopher photographer physician physicist pilot player playwright poet policeman policewoman politician pollster pope premier presenter president priest prime-minister prince princess principal prisoner producer professor programmer prosecutor protester protestor psychiatrist psychologist publisher pundit pupil queen rabbi ranger realtor recruiter referee refugee reporter representative researcher resident restaurateur retiree rival roommate sailor salesman scholar schoolteacher scientist sculptor secretary senator sergeant sheriff shopkeeper singer sister skipper sociologist soldier solicitor son source speaker specialist spokesman spokesperson spokeswoman staffer star statesman stepfather stepmother strategist student superintendent supervisor supporter surgeon survivor teacher teammate technician teenager tenant therapist tourist trader trainer treasurer trucker trustee uncle undersecretary user veteran veterinarian vicar vice-president victim villager visitor volunteer voter warden waiter waitress wife winemaker winner witness woman worker writer youth sultan emir crown-prince shepherd beekeeper brewer conservationist ecologist biologist botanist oceanographer glaciologist hydrologist planner surveyor auctioneer organist cellist violinist pianist drummer guitarist choreographer dancer goalkeeper keeper innkeeper zookeeper groundskeeper striker midfielder captain cyclist swimmer runner jockey umpire ombudsman ombudswoman regulator whistleblower complainant plaintiff claimant magistrate barrister treasurer bursar rector provost curate imam signalman stationmaster postman postmistress potter weaver herder trapper forester lumberjack`);

const plurals = list(
  "people men women children police wives officials sources families parents clergy staff crew twins",
);

const bodies = list(`
crowd audience ledger tribune chorus administration agency airline alliance army association authority authorities bank board body brigade broadcaster bureau business cabinet campaign center centre chamber channel charity church city club college commission committee company confederation congress consortium corporation council county court delegation department embassy enterprise factory faculty federation firm force forces foundation government group hospital house industry institute institution jury legislature magazine maker manufacturer military mission mosque movement museum nation network newspaper office operator opposition organization organisation outlet owners panel paper parliament party plant police prosecution publication publisher quango regime region regulator retailer school secretariat senate service site state station store studio team trust tribunal union university utility watchdog website wire zoo startup developer crown prosecutors`);

const documents = list(`
slide presentation spreadsheet chart diagram brochure pamphlet flier booklet catalogue catalog guidebook website blurb listing postcard telegram cable fax voicemail inventory log logbook diary journal prayer epitaph plaque tattoo hashtag podcast broadcast footage clip recording readout minutes dispatch circular directive edict guideline advisory bulletin alert account ad advertisement affidavit agreement announcement article banner bill blog book brief caption charter chapter commentary communique communiqué complaint contract declaration decision decree diary document dossier draft editorial email e-mail essay examination inspection audit probe inquiry investigation analysis assessment evaluation filing flyer form headline indictment inscription law lawsuit leaflet letter list manifesto manual memo memorandum message motion note notice notification obituary opinion order page pamphlet paper plan placard plaque poll poster press-release profile prospectus provision publication questionnaire reading record release report resolution review ruling rules script section sentence sign slogan song speech statement statute story study submission summary summons survey testimony text textbook transcript treaty tweet verdict video warning warrant webpage post`);

const singular = new Set([...people, ...plurals]);
const bodyNouns = new Set(bodies);
const documentNouns = new Set(documents);
const pluralOf = (word: string) =>
  word
    .replace(/ies$/, "y")
    .replace(/(?:(?<=ch|sh|ss|x)es|s)$/, "")
    .replace(/men$/, "man");

export interface NounKind {
  readonly of: "person" | "body" | "document";
  readonly isPlural: boolean;
}

/** What kind of speaker a common noun (small letters) names; undefined for all others. */
export function speakingNoun(word: string): NounKind | undefined {
  const last =
    word.includes("-") && !singular.has(word) ? word.slice(word.lastIndexOf("-") + 1) : word;
  if (singular.has(last)) return { of: "person", isPlural: plurals.includes(last) };
  if (bodyNouns.has(last))
    return {
      of: "body",
      isPlural: /^(?:authorities|forces|owners|police|prosecutors)$/.test(last),
    };
  if (documentNouns.has(last)) return { of: "document", isPlural: false };
  const one = pluralOf(last);
  if (one === last) return undefined;
  if (singular.has(one)) return { of: "person", isPlural: true };
  if (bodyNouns.has(one)) return { of: "body", isPlural: true };
  if (documentNouns.has(one)) return { of: "document", isPlural: true };
  return undefined;
}

/** Words that stand before a name and belong to no name. */
export const honorifics = new Set(
  "coun cllr mr mrs ms miss mx dr sir dame lord lady prof rev fr sen rep gov lt col gen maj capt sgt cpl pvt adm cmdr det insp supt hon st justice madam madame monsieur herr frau signor señor señora don doña mr. mrs. ms. dr. prof. rev. fr. sen. rep. gov. lt. col. gen. maj. capt. sgt. cpl. adm. cmdr. det. insp. supt. hon. sens. reps. atty. pres. del. asst.".split(
    " ",
  ),
);

/** Words in names of bodies: who has one is no person. */
export const bodyWord =
  /^(?:Administration|Agency|Airlines?|Alliance|Army|Assembly|Association|Authority|Bank|Board|Brigade|Broadcasting|Brothers|Bureau|Cabinet|Center|Centre|Chamber|Church|Club|Coalition|College|Commission|Committee|Company|Confederation|Conference|Congress|Corp\.?|Corporation|Council|Court|Department|Directorate|Embassy|Enterprises?|Express|Federation|Fire|Force|Forum|Foundation|Front|Fund|Gazette|Government|Group|Guard|Guardian|Herald|Holdings?|Hospital|House|Inc\.?|Industries|Initiative|Institute|Institution|International|Journal|Kingdom|Laboratory|Labs?|League|Limited|Ltd\.?|LLC|LLP|Magazine|Ministry|Mission|Movement|Museum|National|Nations|Network|News|Observatory|Office|Organization|Organisation|Parliament|Partners|Party|Police|Post|Press|Programme|Program|Project|Radio|Reserve|School|Secretariat|Security|Senate|Service|Services|Society|States|Studios?|Syndicate|Systems|Technologies|Telegraph|Television|Times|Tribune|Tribunal|Trust|Union|University|Watch|Wire|Works|Zoo|GmbH|AG|PLC|plc|Co\.)$/;
