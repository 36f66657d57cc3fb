// Who says a quotation, by the ways in which news says it: a name for the case, a text, and for words of
// each quotation the speaker's name; an empty name where these are nobody's words.

export type SpeakerCase = readonly [
  name: string,
  text: string,
  said: Readonly<Record<string, string>>,
];

export const speakerCases: readonly SpeakerCase[] = [
  [
    "after, inverted, with whose office it is",
    "Minister Tom Reyes spoke first. “It will hold,” said Belgium's Foreign Minister Ada Brandt.",
    { "It will hold": "Ada Brandt" },
  ],
  [
    "after, inverted, with where somebody is from",
    "Minister Tom Reyes spoke first. “It will hold,” said New Zealand’s Ada Brandt.",
    { "It will hold": "Ada Brandt" },
  ],
  [
    "an office, its body with initials, and the name without a comma",
    "Tom Reyes spoke first.\n\nPresident of the Tolland Union of Teachers (TUT) Ada Brandt told reporters that the bridge “will hold for a century”.\n\n“It is late,” Brandt said.",
    { "will hold": "Ada Brandt", "It is late": "Ada Brandt" },
  ],
  [
    "an office of a body that is written with an apostrophe, and its initials later",
    "General Secretary of the Tolland Miners’ Union (TMU), Ada Brandt says the pit is old.\n\n“It will hold,” the GS told reporters at the gate.",
    { "It will hold": "Ada Brandt" },
  ],
  [
    "a leader in a house, by the last name and by the first",
    "Leader of the Opposition in the National Assembly Kamla Brandt on Tuesday accused the mayor of Lom.\n\nAddressing a rally with Deputy Convenor Omar Reyes at the port, Kamla said it was late.\n\n“It will hold,” she said.",
    { "It will hold": "Kamla Brandt" },
  ],
  [
    "a minister for several things, the last of which is a body's word",
    "Minister of Water, Fisheries and Mining Ada Brandt says it “will hold for a century.”",
    { "will hold": "Ada Brandt" },
  ],
  [
    "a rank in initials before a last name",
    "Assistant Chief Constable Ada Brandt came. ACC Brandt said it “will hold for a century”.",
    { "will hold": "Ada Brandt" },
  ],
  [
    "a body by the letters in parentheses after it",
    "Complaints came from Citizens for Lom Harbour (CILH). CILH told the paper that it had “asked for no more than a wall”.",
    { "asked for": "Citizens for Lom Harbour" },
  ],
  [
    "a text between two hyphens that say dashes",
    "The Tolland Council announced that it would not be in its plan (TP) - a document outlining priorities for the years to come - because of a “low return”.",
    { "low return": "Tolland Council" },
  ],
  [
    "several, of whom some are named between dashes",
    "The painters – including Ada Brandt, Tom Reyes and Omar Ek – were to come in May.\n\nOn Monday they said they were “tired of it all”.",
    { "tired of": "The painters" },
  ],
  [
    "somebody's own statement that another criticises",
    "The Tolland Union has criticised Minister Ada Brandt over her recent statement that “the gate was left open,” calling it “a poor joke of hers”.",
    { "the gate was": "Ada Brandt", "a poor joke": "Tolland Union" },
  ],
  [
    "of whom something is told in the sentence that he says",
    "Union leader Omar Brandt spoke of the proctor of Lom.\n\nThe proctor sides with the board, he said.\n\n“It will hold,” he said.",
    { "It will hold": "Omar Brandt" },
  ],
  [
    "another who has said something since",
    "“Where is it?” asked Ada Brandt. A tired Tom Reyes said he had asked it himself. “It is in the harbour, where it has been for a year.”\n\nReyes left.",
    { "Where is": "Ada Brandt", "It is in": "Tom Reyes" },
  ],
  [
    "who works at a hospital that is called after a lady",
    "Patients came to Lady Osei Hospital. A trainee doctor was tired. “I slept here,” said the doctor.",
    { "I slept": "A trainee doctor" },
  ],
  [
    "a party before the name, as no part of it",
    "“It will hold,” said Independent Ada Brandt.",
    { "It will hold": "Ada Brandt" },
  ],
  [
    "Said before a name, as no first name",
    "Osei, a farmer, spoke in Lom on Monday.\n\nSaid Osei: “It will hold.”",
    { "It will hold": "Osei" },
  ],
  [
    "to whom it was put in the first clause",
    "Union man Tom Reyes spoke of it at a rally.\n\nWhen it was put to board chairperson Dr Omar Brandt at a briefing in Lom on Sunday, he said “I will not speak of that.”",
    { "I will not": "Omar Brandt" },
  ],
  [
    "of a pair, whom the text is about",
    "Osei, a farmer, told the paper on Monday that he was glad. He warned of a flood.\n\nEarly counts showed Mayor Tom Reyes and Osei were level.\n\n“It will hold,” he told them.",
    { "It will hold": "Osei" },
  ],
  [
    "a chair of all of several, and the name after one comma",
    "The chairman of all miners’ associations of Lom Layout, Omar Brandt said the residents fear it. “It will hold,” he said.",
    { "It will hold": "Omar Brandt" },
  ],
  [
    "a man whose first name is a woman's elsewhere, where nobody is she",
    "Party president Andrea Osei spoke in Lom and Parsa districts.\n\n“It will hold,” he said.",
    { "It will hold": "Andrea Osei" },
  ],
  [
    "the head of another body than the one who is head of something",
    "The head of the medical board of the state has called it a “Lom-like mess”.\n\nSecretary Tom Reyes and head of legal services Ada Brandt have been called in.",
    { "Lom-like": "The head of the medical board of the state" },
  ],
  [
    "a president of a branch in parentheses",
    "The Lom Medical Association (WA) praised it.\n\n“It will hold,” LMA (WA) president Dr Omar Brandt said.",
    { "It will hold": "Omar Brandt" },
  ],
  [
    "a party's name with a country behind a hyphen, and no socialist",
    "Party man Omar Brandt spoke of the Federal Socialist Forum-Tolland on Monday. “It will hold,” he said.",
    { "It will hold": "Omar Brandt" },
  ],
  ["after, inverted", "“It will hold,” said Ada Brandt.", { "It will hold": "Ada Brandt" }],
  ["after, name first", "“It will hold,” Ada Brandt said.", { "It will hold": "Ada Brandt" }],
  [
    "before, with a colon",
    "Ada Brandt told reporters: “It will hold.”",
    { "It will hold": "Ada Brandt" },
  ],
  [
    "before, with that",
    "Ada Brandt said on Monday that the bridge “will hold for a century or so.”",
    { "will hold for": "Ada Brandt" },
  ],
  [
    "Don, who is no Spanish gentleman",
    "“Now is the time,” said Don Fowler, who ran it. “We go.”\n\n“It is late,” Fowler said.",
    { "Now is": "Don Fowler", "It is late": "Don Fowler" },
  ],
  [
    "a forum that it was said at",
    "Ida Lund stressed her support of the raid during a “Commander Forum” held on a pier and said it was “the best of days.”",
    { Commander: "", "the best": "Ida Lund" },
  ],
  [
    "a retired general of a force with a name, and a secretary of a house",
    "Lund “is the only one who has the wit for it,” retired Air Force general Lloyd Newts said.\n\n“She has,” White House press secretary Josh Earns said at a briefing before Lund came.",
    { "is the only": "Lloyd Newts", "She has": "Josh Earns" },
  ],
  [
    "of two with a last name, not the one who is named as a wife",
    "Former President Bill Lund criticized it as a “crazy system” during a stop for his wife Hillary Lund.\n\nThe rally was on Monday.\n\n“It doesn’t make any sense,” Lund said.",
    { "crazy system": "Bill Lund", "It doesn’t": "Bill Lund" },
  ],
  [
    "the programme that somebody said it on, before the speaker",
    "Ida Lund spoke.\n\nOn Tuesday’s episode of “The Stevie Osei Morning Show,” Lund said she wanted to speak “directly to the people of it.”",
    { "The Stevie": "", "directly to": "Ida Lund" },
  ],
  [
    "Chris, who has campaigned for another man",
    "Gov. Chris Brandt spoke of it.\n\nBrandt, who has campaigned heavily for Donald Ek since he stopped his own run in May, blasted Hillary Lund as a “disgrace” on Monday.\n\n“She’s one, and those comments are, too,” he said.",
    { "She’s one": "Chris Brandt" },
  ],
  [
    "signed behind a dash",
    "“He is a man of no memory in it.” ― Ida Lund\n\n“He is out of it.”― Pam Osei\n\n“I am ashamed of it. How did we get here?” — Ann Brandt, Lom",
    { "He is a man": "Ida Lund", "He is out": "Pam Osei", "I am ashamed": "Ann Brandt" },
  ],
  [
    "a first name that is of men, and one of women",
    "Donald Ek raised it after a debate with Hillary Lund.\n\nThe Republican asked his supporters at a rally why he had trouble and Lund did not.\n\nHe says: “I wonder why it was bad. Think of that.”",
    { "I wonder": "Donald Ek" },
  ],
  [
    "somebody by trade and town",
    "Donald Ek says Hillary Lund is lying. Lund now says she opposes the deal.\n\nEk charges that ships gave dollars to the Lund Foundation.\n\nThe New York businessman says of Lund, “If she gets the chance, she will put the ship up for sale.”",
    { "If she gets": "Donald Ek" },
  ],
  [
    "an announcer, who is nobody named",
    "An old ad asked whether then-rival Bo Osei was ready. As a phone rang, the announcer said, “It’s 3 a.m., and your ships are safe.”",
    { "It’s 3": "the announcer" },
  ],
  [
    "the governor of a state, who was named before",
    "Mike Pens says too much is made of the tweets.\n\nThe Republican vice presidential nominee was speaking Friday in Lom, hours after they came.\n\nThe Indiana governor said Democrats are to blame for focusing on “he said this, he sent that.”",
    { "he said this": "Mike Pens" },
  ],
  [
    "a last name that his wife has, too",
    "President Lund is rolling out a new message: “It’s about me.”\n\n“My name may not be on it,” Mr. Lund said.\n\nThe campaign has Mr. Lund and the first lady, Michelle Lund, on the road.",
    { "It’s about": "Lund", "My name": "Lund" },
  ],
  [
    "a body on some matter",
    "The nonpartisan Commission on Harbor Debates says there was a problem. The commission says on its website that “there were issues with sound that affected the hall.”",
    { "there were issues": "Commission on Harbor Debates" },
  ],
  [
    "somebody's niece, with a nickname and a party",
    "Ada Ek came. She welcomed them.\n\n“This is a big year for Ada Ek!” Ek’s niece, state Del. Marcia “Cia” Osei (D-Lom), shouted to the crowd.",
    { "This is a big": "Marcia Osei" },
  ],
  [
    "a title that somebody won",
    "“It is late for that,” former Miss Universe Alicia Mack said.",
    { "It is late": "Alicia Mack" },
  ],
  [
    "a delegate in short, whose title is a state's too",
    "Democrats called it ominous.\n\n“This is a waste of time,” said Del. Stacey Plask of the Salt Islands.",
    { "This is a waste": "Stacey Plask" },
  ],
  [
    "a book that somebody talked about",
    "Ben Rode, one of the mayor’s aides, recalled Mr. Lund talking about “Collapse: How Towns Choose to Fail or Succeed,” Jared Osei’s 2005 best seller, which explored the tides.",
    { Collapse: "" },
  ],
  [
    "the broadcast that it was said on",
    "On this weekend’s broadcast of “Harbor News Sunday,” Gov. Bo Ek (R-Ohio) said the plan was only “to mock” Ida Lund for it.",
    { "Harbor News": "", "to mock": "Bo Ek" },
  ],
  [
    "a body by the end of its name",
    "The United Harbors Security Council met. The Security Council issued a statement calling the test “a clear violation and in flagrant disregard” of rules.",
    { "a clear violation": "United Harbors Security Council" },
  ],
  [
    "a question does not end the sentence",
    "“Will it hold?” Brandt asked. Nobody in the room knew.",
    { "Will it hold": "Brandt" },
  ],
  [
    "who is spoken to does not speak",
    "“You will pay for this,” Tom Reyes told Ada Brandt.",
    { "You will pay": "Tom Reyes" },
  ],
  [
    "the one after wins over the one before",
    "Ada Brandt listened as the vote was read. “We have lost a friend,” Tom Reyes said.",
    { "We have lost": "Tom Reyes" },
  ],
  [
    "an apposition with commas",
    "“It was a long night,” said Cora Lind, curator and director at the Museum of Salt, Fairview.",
    { "It was a long": "Cora Lind" },
  ],
  [
    "an apposition before the verb",
    "Cora Lind, curator and director at the Museum of Salt, Fairview, said, “It was a long night.”",
    { "It was a long": "Cora Lind" },
  ],
  [
    "a clause before the verb",
    "Ek, who has worked with Tom Reyes since 2010, said the plan was “doomed from the very first day.”",
    { "doomed from": "Ek" },
  ],
  [
    "a participle takes the first subject",
    "Brandt attacked Reyes in a speech on Friday, calling him “a man without a map.”",
    { "a man without": "Brandt" },
  ],
  [
    "an infinitive takes the first subject",
    "Brandt went on to describe the vote as “a bad day for small towns.”",
    { "a bad day for": "Brandt" },
  ],
  [
    "according to",
    "The wall was “older than the town itself,” according to Cora Lind.",
    { "older than": "Cora Lind" },
  ],
  [
    "according to, first",
    "According to Cora Lind, the wall is “older than the town itself.”",
    { "older than": "Cora Lind" },
  ],
  [
    "as somebody puts it",
    "The plan, as Reyes put it, was “a bridge to somebody else's house.”",
    { "a bridge to": "Reyes" },
  ],
  [
    "in somebody's words",
    "It was, in the words of Ada Brandt, “a bridge to somebody else's house.”",
    { "a bridge to": "Ada Brandt" },
  ],
  [
    "two parts of one sentence",
    "“It will hold,” Brandt said, “or it will not.”",
    { "It will hold": "Brandt", "or it will": "Brandt" },
  ],
  [
    "two parts joined",
    "Brandt called the plan “far too expensive” and “three years too late.”",
    { "far too": "Brandt", "three years": "Brandt" },
  ],
  [
    "the next sentence goes on",
    "“It will hold,” Brandt said. “I have walked on it myself.”",
    { "I have walked": "Brandt" },
  ],
  [
    "the next sentence has its own",
    "“It will hold,” Brandt said. “It will not,” Reyes said.",
    { "It will hold": "Brandt", "It will not": "Reyes" },
  ],
  [
    "a paragraph of its own, left open before",
    "“It will hold,” Brandt said. “I have walked on it.\n\n“And I have driven on it, too.”",
    { "And I have": "Brandt" },
  ],
  [
    "a paragraph that introduces",
    "Ada Brandt was the last to speak.\n\n“I have walked on it myself,” she said.",
    { "I have walked": "Ada Brandt" },
  ],
  [
    "a paragraph with a colon",
    "Reyes wrote on his page on Monday:\n\n“Nobody should walk on that bridge this winter.”",
    { "Nobody should": "Reyes" },
  ],
  [
    "a pronoun",
    "Ada Brandt laughed. She called the question “the best one of the day.”",
    { "the best one": "Ada Brandt" },
  ],
  [
    "a pronoun of the other gender",
    "Ada Brandt met Tom Reyes in May. “We talked about boats,” he said.",
    { "We talked": "Tom Reyes" },
  ],
  [
    "a pronoun ahead of its name",
    "Asked if he would resign, Tom Reyes smiled. “Not before lunch,” he said.",
    { "Not before lunch": "Tom Reyes" },
  ],
  [
    "a last name",
    "Ada Brandt came late. “The train did not,” Brandt said.",
    { "The train did": "Ada Brandt" },
  ],
  [
    "two of one family",
    "Ada Brandt and her brother Olaf Brandt disagreed. “It will hold,” Ms. Brandt said. “It will not,” Mr. Brandt said.",
    { "It will hold": "Ada Brandt", "It will not": "Olaf Brandt" },
  ],
  [
    "an office and a name",
    "“It will hold,” Transportation Secretary Ada Brandt said in a statement.",
    { "It will hold": "Ada Brandt" },
  ],
  [
    "an office in small letters",
    "“It will hold,” said chief bridge engineer Ada Brandt.",
    { "It will hold": "Ada Brandt" },
  ],
  [
    "an office alone",
    "Ada Brandt, the chief engineer, was sure. “It will hold,” the engineer said.",
    { "It will hold": "Ada Brandt" },
  ],
  [
    "a spokesman without a name",
    "“We do not discuss bridges,” a spokesman for the ministry said.",
    { "We do not": "a spokesman for the ministry" },
  ],
  [
    "a body",
    "The Bridge Authority called the report “incomplete and in places wrong.”",
    { "incomplete and": "Bridge Authority" },
  ],
  [
    "a document",
    "The report says that the bridge “was never meant for trains of this weight.”",
    { "was never": "The report" },
  ],
  [
    "in a statement",
    "In a statement, the union said the offer was “an insult to every driver in town.”",
    { "an insult to": "the union" },
  ],
  [
    "a party and a state",
    "“This is not about bridges,” Sen. Tom Reyes, D-Ohio, said on Tuesday.",
    { "This is not": "Tom Reyes" },
  ],
  [
    "a party and a state in marks",
    "Rep. Ada Brandt (R-Texas) called the bill “a bridge to nowhere at all.”",
    { "a bridge to": "Ada Brandt" },
  ],
  ["an age", "“I sold the car,” said Olaf Ek, 58, of Pine Hollow.", { "I sold": "Olaf Ek" }],
  [
    "told somebody",
    "Brandt told the Daily Example in an interview that she was “done with bridges for good.”",
    { "done with": "Brandt" },
  ],
  [
    "has said",
    "Reyes has repeatedly said the tolls are “a tax on getting to work.”",
    { "a tax on": "Reyes" },
  ],
  [
    "accused of",
    "Reyes accused Brandt of “selling the river by the bucket.”",
    { "selling the": "Reyes" },
  ],
  [
    "was called",
    "Brandt was called “a menace to small boats” by Tom Reyes.",
    { "a menace to": "Tom Reyes" },
  ],
  [
    "what somebody called",
    "The vote ended what Reyes called “ten years of waiting for a train.”",
    { "ten years of": "Reyes" },
  ],
  [
    "a subject in another clause",
    "Reyes said he would not vote for a bill that “takes from the towns to feed the port.”",
    { "takes from": "Reyes" },
  ],
  [
    "but somebody else",
    "Brandt praised the bill, but Reyes said it was “a gift with a very large bow.”",
    { "a gift with": "Reyes" },
  ],
  [
    "while somebody else",
    "While Brandt praised the bill, Reyes warned of “a winter without any trains.”",
    { "a winter without": "Reyes" },
  ],
  [
    "a possessive",
    "Brandt's lawyer, Cora Lind, said her client was “as calm as a pond.”",
    { "as calm as": "Cora Lind" },
  ],
  [
    "a possessive without a name",
    "Brandt's lawyer said the charge was “as thin as paper and as old.”",
    { "as thin as": "Brandt's lawyer" },
  ],
  [
    "a source of a quotation",
    "In a letter to the court, Reyes wrote that he was “sorry for the horse.”",
    { "sorry for": "Reyes" },
  ],
  [
    "two together",
    "Ada Brandt met Tom Reyes. Brandt and Reyes said in a joint statement that they would “keep the trains running.”",
    { "keep the trains": "Ada Brandt" },
  ],
  [
    "adverbs between",
    "“Nobody asked us,” Brandt later told the council.",
    { "Nobody asked": "Brandt" },
  ],
  [
    "a verb of doing",
    "“Nobody asked us,” Brandt said, shaking her head. “Not once.”",
    { "Not once": "Brandt" },
  ],
  ["tweeted", "“Sad day for the river,” Reyes tweeted.", { "Sad day": "Reyes" }],
  [
    "a quotation inside",
    "“He said ‘never’ and he meant it,” Brandt recalled.",
    { "and he meant": "Brandt" },
  ],
  ["a nickname", "Tom “Bucket” Reyes won the race.", { Bucket: "" }],
  ["so-called", "The so-called “bridge tax” ends in May.", { "bridge tax": "" }],
  ["a title", "Her first novel, “The Salt Year,” came out in May.", { "The Salt Year": "" }],
  ["a song", "They sang “Red River Valley” at the end.", { "Red River": "" }],
  ["a word as a word", "The word “bridge” has six letters.", { bridge: "" }],
  ["at arm's length", "The “experts” had never seen a bridge.", { experts: "" }],
  ["dubbed", "The storm, dubbed “the Hammer,” took two roofs.", { "the Hammer": "" }],
  // Names and their beginnings.
  [
    "a name with an initial",
    "“We lost,” said Ada M. Brandt Jr. of the club.",
    { "We lost": "Ada M. Brandt Jr." },
  ],
  [
    "a name with a particle",
    "“We lost,” Mayor Olaf de Winter said.",
    { "We lost": "Olaf de Winter" },
  ],
  ["a name of one word", "“We lost,” Cher said.", { "We lost": "Cher" }],
  ["a doctor", "“We lost,” said Dr. Ada Brandt, a surgeon.", { "We lost": "Ada Brandt" }],
  [
    "a plural body",
    "Republican leaders called the vote “a gift to the other side.”",
    { "a gift to": "Republican leaders" },
  ],
  [
    "a campaign",
    "The Reyes campaign said the ad was “false from the first word.”",
    { "false from": "The Reyes campaign" },
  ],
  ["a country", "Norway said it was “deeply sorry for the ship.”", { "deeply sorry": "Norway" }],
  [
    "the White House",
    "The White House said the call was “warm and rather long.”",
    { "warm and": "White House" },
  ],
  [
    "a newspaper",
    "The Daily Example reported that the wall “leans like a tired man.”",
    { "leans like": "Daily Example" },
  ],
  [
    "a court",
    "The court ruled that the law was “plainly beyond the power of a county.”",
    { "plainly beyond": "The court" },
  ],
  [
    "police",
    "Police said the man was “armed with a spoon and a plan.”",
    { "armed with": "Police" },
  ],
  [
    "critics",
    "Critics say the bill is “a solution in search of a fire.”",
    { "a solution": "Critics" },
  ],
  // More words between.
  [
    "a place and a time between",
    "Brandt said in Fairview on Monday that the wall was “older than any of us.”",
    { "older than": "Brandt" },
  ],
  [
    "an addressee with a title",
    "Brandt told Fairview Mayor Olaf Ek that he was “a patient man.”",
    { "a patient": "Brandt" },
  ],
  [
    "said of somebody",
    "Brandt said of Reyes: “He never asked the price.”",
    { "He never": "Brandt" },
  ],
  [
    "when asked",
    "When asked about Reyes, Brandt said, “I do not know him.”",
    { "I do not": "Brandt" },
  ],
  [
    "asked about",
    "Asked about the wall, Brandt replied with a shrug: “It leans.”",
    { "It leans": "Brandt" },
  ],
  [
    "a second verb",
    "Brandt stood up, thanked the room and said she was “done with meetings.”",
    { "done with": "Brandt" },
  ],
  [
    "a second verb far away",
    "Reyes, a farmer who ran on a promise to fix the roads, lost badly but told supporters he was “only getting started, friends.”",
    { "only getting": "Reyes" },
  ],
  [
    "a gerund clause",
    "Speaking to reporters outside the mill, Brandt called Reyes “a man of many hats.”",
    { "a man of": "Brandt" },
  ],
  [
    "he says of himself",
    "Tom Reyes says he was “raised by boats and tides.”",
    { "raised by": "Tom Reyes" },
  ],
  [
    "a wish",
    "Brandt wants voters to “look at the price before the paint.”",
    { "look at": "Brandt" },
  ],
  [
    "a promise",
    "Reyes promised to “open the road before the first snow falls.”",
    { "open the": "Reyes" },
  ],
  [
    "compared",
    "Brandt compared the plan to “a roof made of good intentions.”",
    { "a roof": "Brandt" },
  ],
  [
    "referred to",
    "Brandt referred to the plan as “a roof made of good intentions.”",
    { "a roof": "Brandt" },
  ],
  [
    "described by",
    "The plan, described by Brandt as “a roof made of paper,” failed.",
    { "a roof made": "Brandt" },
  ],
  [
    "citing",
    "Brandt resigned on Friday, citing “reasons of health and of weather.”",
    { "reasons of": "Brandt" },
  ],
  [
    "saying",
    "Brandt voted no, saying the bill was “three roads and no bridge.”",
    { "three roads": "Brandt" },
  ],
  [
    "adding",
    "“It leans,” Brandt said, adding that it had “always leaned a little.”",
    { "It leans": "Brandt", "always leaned": "Brandt" },
  ],
  [
    "before adding",
    "“It leans,” Brandt told the board before adding, “So do I.”",
    { "So do I": "Brandt" },
  ],
  [
    "and then",
    "“It leans,” Brandt said, and then, after a pause, “So do I.”",
    { "So do I": "Brandt" },
  ],
  [
    "two verbs and a name after",
    "“It leans,” explained Brandt, who measured it twice. “It always has.”",
    { "It leans": "Brandt", "It always": "Brandt" },
  ],
  ["the same line twice", "“No,” Brandt said. “No,” she said again, louder.", { No: "Brandt" }],
  [
    "a dash",
    "“It leans” — Brandt said it twice — “and it always will.”",
    { "and it always": "Brandt" },
  ],
  [
    "a long sentence after",
    "“It leans,” Brandt said as the rain began and people ran for their cars. “Let it.”",
    { "Let it": "Brandt" },
  ],
  [
    "a colon after a noun",
    "Brandt had one request: “Bring your own chairs.”",
    { "Bring your": "Brandt" },
  ],
  [
    "a message",
    "In an email to staff, Brandt wrote: “Bring your own chairs.”",
    { "Bring your": "Brandt" },
  ],
  [
    "a sign",
    "A sign at the gate read: “Bring your own chairs.”",
    { "Bring your": "A sign at the gate" },
  ],
  ["her words", "Brandt's words were plain: “Bring your own chairs.”", { "Bring your": "Brandt" }],
  [
    "a paragraph that goes on about the speaker",
    "Brandt has walked the wall since 1990.\n\n“You feel it lean,” she said.\n\nShe measured it with her father.\n\n“He said it would outlive us.”",
    { "You feel": "Brandt", "He said it": "Brandt" },
  ],
  [
    "a speaker after a paragraph of words",
    "“You feel it lean. You really do.”\n\nThat is how Ada Brandt, who measures it, puts it.",
    { "You feel": "Ada Brandt" },
  ],
  [
    "words of two people in turn",
    "“It leans,” Ada Brandt said.\n\n“It does not,” Tom Reyes said.\n\n“Measure it,” she said.",
    { "Measure it": "Ada Brandt" },
  ],
  [
    "a quotation of a song title in words",
    "“I sang ‘Old River’ at the wedding,” Brandt said.",
    { "I sang": "Brandt" },
  ],
  [
    "straight marks",
    '"It leans," Brandt said. "Let it."',
    { "It leans": "Brandt", "Let it": "Brandt" },
  ],
  [
    "backticks",
    "Brandt called it ``a wall with opinions'' on Monday.",
    { "a wall with": "Brandt" },
  ],
  ["a nickname in the middle", "Olaf “the Wall” Ek retired.", { "the Wall": "" }],
  ["a film", "He starred in “The Long Wall,” a drama.", { "The Long": "" }],
  ["a name of a thing", "They named the boat “Patience.”", { Patience: "" }],
  [
    "a group's name",
    "The group, called “Friends of the Wall,” met on Monday.",
    { "Friends of": "" },
  ],
  [
    "an Arabic name without its article",
    "Yusuf al-Masri opened the talks. “We are late,” Masri told reporters.",
    { "We are late": "Yusuf al-Masri" },
  ],
  [
    "an adjective and a name before a common noun",
    "Tom Reyes wrote on Monday. He accused distant Baltic ports of having “sold the whole winter.”",
    { "sold the whole": "Tom Reyes" },
  ],
  [
    "an opponent between a possessive and a name",
    "His Labour shadow, Cora Lind, said that Reyes had “slept through the whole of May.”",
    { "slept through": "Cora Lind" },
  ],
  [
    "a spokesman for a body, with a colon",
    "A spokesman for the Guild of Harbour Pilots said: “You cannot steer by hope.”",
    { "You cannot": "A spokesman for the Guild of Harbour Pilots" },
  ],
  [
    "an age before the name",
    "“The roof just went,” said 19-year-old Olaf Brandt, holding a lamp.",
    { "The roof": "Olaf Brandt" },
  ],
  [
    "a message that somebody posted",
    "Tom Reyes denied it. He also posted a message which read: “See you at the bridge.”",
    { "See you at": "Tom Reyes" },
  ],
  [
    "a note that somebody left",
    "Cora Lind left a note on the door that said simply: “Gone to the sea.”",
    { "Gone to": "Cora Lind" },
  ],
  [
    "who is quoted by somebody else",
    "One of the pilots said Reyes had told the board that the port was “a drain with a view.”",
    { "a drain with": "Reyes" },
  ],
  [
    "somebody else reports what another said",
    "A clerk said that Brandt had warned the council the dam was “a wall of wet sand.”",
    { "a wall of wet": "Brandt" },
  ],
  [
    "a man called by a name in an apposition",
    "The caretaker, a patient man called Olaf Brandt, explained it. “Two keys,” he said.",
    { "Two keys": "Olaf Brandt" },
  ],
  [
    "the subject of the sentence, not who was named before",
    "Tom Reyes left early. Norway's prime minister has congratulated Cora Lind on what he called “a very fine morning.”",
    { "a very fine": "Norway's prime minister" },
  ],
  [
    "somebody new without a name",
    "Ada Brandt likes the plan. In Oslo a teacher told me that there should be a gap. “We call it the empty hour,” she said.",
    { "We call it": "a teacher" },
  ],
  [
    "her son beside her is somebody else",
    "Outside, people sang. Graziella Reyes, her older son beside her, asked them to stop.\n\n“I hear it every day,” she said.",
    { "I hear it": "Graziella Reyes" },
  ],
  [
    "the last subject, not who spoke last",
    "Olaf Brandt was found guilty. “We will appeal,” said Tom Reyes.\n\nBrandt did not testify. In an interview the night of the fire, he could be heard saying, “I thought it was out.”",
    { "I thought": "Olaf Brandt" },
  ],
  [
    "a player's position before the name",
    "Center Olaf Brandt said the room “never found its voice again.”",
    { "never found": "Olaf Brandt" },
  ],
  [
    "where somebody was born before the name",
    "Its envoy, Lisbon-born Olaf Brandt, called it “the worst I have seen so far.”",
    { "the worst I": "Olaf Brandt" },
  ],
  [
    "a short form in parentheses",
    "Brandt Pumps (“the Firm”) opened a hall on Monday.",
    { "the Firm": "" },
  ],
  [
    "what a club calls its own",
    "What the club calls its “open house” will be in May.",
    { "open house": "" },
  ],
  [
    "a lead author",
    "“You could lose a boat in it,” says lead author Olaf Brandt, a geologist, “if you had one.”",
    { "You could": "Olaf Brandt", "if you had": "Olaf Brandt" },
  ],
  [
    "a town and its country after the name",
    "Geophysicist Cora Lind of the Salt Centre in Turku, Finland, who was not involved, calls the maps “a fine piece of luck.”",
    { "a fine piece": "Cora Lind" },
  ],
  [
    "somebody who is heard saying it",
    "In a recording of the night, Tom Reyes can be heard saying, “I thought it was out.”",
    { "I thought": "Tom Reyes" },
  ],
  [
    "a full name in another's words only",
    "“I have known Olaf Brandt for years,” Cora Lind told a crowd.\n\nBrandt says it is less. “She sued me in May,” he said.",
    { "She sued me": "Olaf Brandt" },
  ],
  [
    "another one",
    "One former keeper said: “He never read a chart.” Another called the plan “a lamp without a wick.”",
    { "He never": "One former keeper", "a lamp without": "Another" },
  ],
  [
    "one of those just named, insisting",
    "Allies of Tom Reyes denied that he was behind it, with one insisting he had been “asleep the whole weekend.”",
    { "asleep the": "one" },
  ],
  [
    "envoys of many countries",
    "The envoys of Spain, Italy and nine other states said in a joint letter that they were “more than a little worried.”",
    { "more than a": "The envoys of Spain, Italy and nine other states" },
  ],
  [
    "two sentences in capitals that are no title",
    "“Go on,” Brandt told them. “Go on. Git.”",
    { "Go on,": "Brandt", "Go on. Git": "Brandt" },
  ],
  [
    "a mark on a paper",
    "The memo was marked “for filing” and nobody read it.",
    { "for filing": "" },
  ],
  [
    "an office not yet filled",
    "A “turnround manager”, as yet unknown, will be named in May.",
    { turnround: "" },
  ],
  ["a rating", "Analysts at Lind & Ek cut the shares to “hold.” Prices fell.", { hold: "" }],
  [
    "a kind that people speak of",
    "It was one of those “pop-up shops” that open for a week.",
    { "pop-up": "" },
  ],
  [
    "a plan by its name",
    "The scheme, known as “Blue Door”, will start in June.",
    { "Blue Door": "" },
  ],
  [
    "a word held at arm's length before a noun",
    "Their “free” tickets cost nine pounds.",
    { free: "" },
  ],
  ["a nickname between the names", "Karl “Kalle” Ek, 80, was the last of them.", { Kalle: "" }],
  ["a zone with a name", "Boats may not enter the “quiet zone” after nine.", { "quiet zone": "" }],
  [
    "an effect with a name",
    "The “Brandt effect” has puzzled pollsters for years.",
    { "Brandt effect": "" },
  ],
  ["a label in a table", "In the report it is listed as “Area 9b.”", { "Area 9b": "" }],
  [
    "words that a rule forbids",
    "Labels may not say “fresh” or “natural” on frozen fish.",
    { fresh: "", natural: "" },
  ],
  [
    "a painting",
    "Her painting “Night Ferry” sold for nine thousand pounds.",
    { "Night Ferry": "" },
  ],
  ["a button", "Press “Send” and wait for the green light.", { Send: "" }],
  ["one word, called so", "Brandt called the vote “shameful.”", { shameful: "Brandt" }],
  [
    "two words, deeply sorry",
    "Cora Lind said she was “deeply sorry” for the delay.",
    { "deeply sorry": "Cora Lind" },
  ],
  [
    "two words after a weak verb",
    "Reyes described the talks as “quite friendly” on Friday.",
    { "quite friendly": "Reyes" },
  ],
  [
    "two words of a report",
    "The inquiry found “serious failings” at the yard.",
    { "serious failings": "The inquiry" },
  ],
  ["one word, in all", "“Never,” said Ada Brandt.", { Never: "Ada Brandt" }],
  [
    "three words before the speaker",
    "It was “a real mess”, according to Olaf Brandt.",
    { "a real mess": "Olaf Brandt" },
  ],
  [
    "two words praised",
    "Critics praised its “gentle anger” and its songs.",
    { "gentle anger": "Critics" },
  ],
  [
    "a letter that somebody wrote",
    "In a letter to staff, seen by the Gazette, Brandt wrote: “We have all walked past that door.”",
    { "We have all": "Brandt" },
  ],
  [
    "a letter read out",
    "In an email to parents, the school said it had “acted at once and in good faith.”",
    { "acted at once": "the school" },
  ],
  [
    "whose words the prosecutor's are",
    "It was, in the words of the Crown prosecutor, Olaf Brandt, QC, “a slow and lonely winter for her.”",
    { "a slow and": "Olaf Brandt" },
  ],
  [
    "saying that, and the subject of it",
    "Sheriff Cora Lind on Monday defended the wait at a barn where a thief had hidden himself, saying that patience “is the only tool that never breaks.”",
    { "is the only": "Cora Lind" },
  ],
  [
    "warning what somebody else would be",
    "The chair, Olaf Brandt, stopped the meeting, warning that anybody who threw another nut would be “out on the street.”",
    { "out on the": "Olaf Brandt" },
  ],
  [
    "a nationality before the name",
    "Her coach, the Italian Carlo Brandt, said it was “nothing serious but quite unpleasant.”",
    { "nothing serious": "Carlo Brandt" },
  ],
  [
    "a particle with a capital",
    "Race director Karin de Groot came late. “The wind was bad,” De Groot said.",
    { "The wind": "Karin de Groot" },
  ],
  [
    "a mayor and a deputy mayor",
    "Mayor Tom Reyes left. Deputy Mayor Cora Lind stayed. In May, this same mayor said there could be “no excuses and no second chances.”",
    { "no excuses": "Tom Reyes" },
  ],
  [
    "whose husband is spoken of",
    "Mrs Ada Brandt's late husband, Karl, never voted. “He was always late,” she said.",
    { "He was always": "Ada Brandt" },
  ],
  [
    "a body with and in its name",
    "The Food and Drug Administration asked for more, a step that an agency official called “routine, if you never read it.”",
    { "routine, if": "an agency official" },
  ],
  [
    "the other one puts it",
    "Two divers spoke. “We were asked to hurry,” one says. The other puts it more starkly: “There is a boat, and there is a hole.”",
    { "There is a boat": "The other" },
  ],
  [
    "the words of a slide",
    "The figure was, in the words of an internal slide, “a little too good.”",
    { "a little too": "an internal slide" },
  ],
  [
    "somebody by where they were born",
    "“Amber is fine,” Ada Brandt says. The Lisbon-born chemist began in a shed. It grew into what she calls “a smoke alarm for the body.”",
    { "a smoke alarm": "Ada Brandt" },
  ],
  [
    "what is called so before a noun",
    "The league wants what it calls “weather-proof” dates.",
    { "weather-proof": "" },
  ],
  [
    "a long title with small words",
    "Cora Lind, curator of “Olaf Ek: Paintings and Prints from the Harbour Years” at the museum, retired.",
    { "Olaf Ek": "" },
  ],
  [
    "a judge who told her",
    "A keeper who stole tea has been jailed by a judge who told her she had “sailed away with the whole pantry.”",
    { "sailed away": "a judge" },
  ],
  [
    "a retired general in an apposition",
    "Brandt stopped there. But her director, retired Gen. Paul Ostrom, did not. “It would be plated in gold,” he said.",
    { "It would be": "Paul Ostrom" },
  ],
  [
    "rated, in a word",
    "A report by the corps rated the wall “unacceptable,” the lowest of three grades.",
    { unacceptable: "A report by the corps" },
  ],
  // Who speaks, and who is spoken of.
  [
    "somebody by whose account it is, and then he",
    "Olaf Brandt closed the lock.\n\nBrandt said it leaked.\n\nTwelve boats wait, according to Hugo Ek, a pilot at the harbour. “If it lasts, the fish will walk,” he said.",
    { "If it lasts": "Hugo Ek" },
  ],
  [
    "somebody within what another says",
    "In a letter read to the court, Ida Lund said her mother had gone out at six. “She took the good umbrella,” she said.",
    { "She took the good": "Ida Lund" },
  ],
  [
    "by account of somebody with an office",
    "The pilot Greta Falk was “quick and quiet”, according to her former colleague Hugo Ek, now a teacher.",
    { "quick and quiet": "Hugo Ek" },
  ],
  [
    "somebody by kin",
    "Ida Lund, 81, swept the lane.\n\nThe great-grandmother of nine called the fine “a joke in poor taste”.",
    { "a joke in": "Ida Lund" },
  ],
  [
    "somebody by nationality, named last",
    "Hugo Ek won late and left the manager Lars Brandt without words.\n\nThe Norwegian, whose side lost, stood still. “I have none,” he said.",
    { "I have none": "Lars Brandt" },
  ],
  [
    "somebody by nationality, not of the same sentence",
    "The chairman Viktor Ek left early. Asked whether Lars Brandt would stay, the Hungarian said: “Ask me on Monday.”",
    { "Ask me on": "Viktor Ek" },
  ],
  [
    "letters after a name",
    "Ruth Falk KC spoke for the mill. Ms Falk told the jury: “It was raining on everybody.”",
    { "It was raining": "Ruth Falk" },
  ],
  [
    "a member of parliament",
    "Local MP Ruth Falk branded the toll “utter folly and worse”.",
    { "utter folly": "Ruth Falk" },
  ],
  [
    "a child with an age",
    "Olaf Brandt died on Friday. The youngest, Eli, 9, has begun to draw. “Grandpa left the alleys,” he said.",
    { "Grandpa left": "Eli" },
  ],
  [
    "a sentence after a place with a full stop",
    "Brandt has sold his cart to a cousin in Lebanon, Tenn. “I take the ferry,” he said.",
    { "I take the ferry": "Brandt" },
  ],
  // Few words at arm's length, the sentence's own marks inside.
  ["a thing that is tried", "Some mills have tried “mail-free Fridays.”", { "mail-free": "" }],
  ["a word explained", "He called it “engagement,” a word that meant a ring.", { engagement: "" }],
  [
    "a phrase that a text has",
    "This paper contains “forward-looking words” of all kinds.",
    { "forward-looking": "" },
  ],
  [
    "somebody by office who is named much later",
    "The ferry line pulled a boat that its general manager called “frightening to look at.”\n\n“There was just river,” said Ada Brandt, a clerk.\n\n“I thought it was hers,” said Tom Reyes, a cook.\n\nNobody was hurt.\n\nIt rained.\n\nGeneral manager Ruth Falk said that it was a relay.",
    { "frightening to": "Ruth Falk" },
  ],
  [
    "what people call it",
    "They agreed after what people familiar with the talks described as a “bruising hour of it” in the rain.",
    { "bruising hour": "people familiar with the talks" },
  ],
  [
    "so called, in what is said",
    "The minister told the house that so-called “fleecehold” lanes were not wanted.",
    { fleecehold: "" },
  ],
  [
    "who has an office of a council",
    "Chair of the town council Ida Lund said the plan was “a farce from start to end.”",
    { "a farce from": "Ida Lund" },
  ],
  [
    "who leads an opposition",
    "Leader of Opposition Sudha Rao alleged that the gates were opened “in the dead of night.”",
    { "in the dead": "Sudha Rao" },
  ],
  [
    "a minister of state",
    "Minister of State Lalit Bhandari visited the camps. “The guilty will pay,” Bhandari said.",
    { "The guilty will": "Lalit Bhandari" },
  ],
  [
    "a mayor emeritus",
    "“She had no hat,” recalled Mayor Emeritus Wilson Fry.",
    { "She had no hat": "Wilson Fry" },
  ],
  [
    "a state ends the sentence",
    "The Lunds lived in Tolland, Conn. Ida Lund kept the books. “I kept all of it,” she said.",
    { "I kept all": "Ida Lund" },
  ],
  [
    "a party and state in parentheses, then a clause",
    "Sen. Ada Brandt (D-Ohio) aimed it at Sen. Tom Reyes (R-Neb.), who had warned that the cap would “strangle every farm in the West.”",
    { "strangle every farm": "Tom Reyes" },
  ],
  [
    "a party and ward in parentheses",
    "Cllr Raj Sandhu (Lib Dem, Alder and Flint) said it would be “utterly wrong to decide” without them.",
    { "utterly wrong": "Raj Sandhu" },
  ],
  [
    "a second clause with a speaker of its own",
    "Speaker Tom Reyes has called it “a solution in search of a train,” and Rep. Ada Brandt (R-Fla.), who leads the panel, said through a spokesman that she has “serious doubts about the crews.”",
    { "a solution in": "Tom Reyes", "serious doubts": "Ada Brandt" },
  ],
  [
    "who describes a report",
    "Ada Brandt said no. She was backed by Tom Reyes (Ind), who described the officers' report as “very thin.”",
    { "very thin": "Tom Reyes" },
  ],
  [
    "who is described by others",
    "A surgeon described by colleagues as “quite untouchable” kept the letters in a drawer.",
    { "quite untouchable": "colleagues" },
  ],
  [
    "a service with two duties",
    "Hampden Fire and Rescue Service said in a statement that it “was not asked at an early stage.”",
    { "was not asked": "Hampden Fire and Rescue Service" },
  ],
  [
    "a participle begins the sentence",
    "Cross-examined by Simon Rudge KC, Mrs Quaye said that she bore no grudge.\n\n“You disliked him, no?” Mr Rudge put to her.",
    { "You disliked him": "Simon Rudge" },
  ],
  [
    "answers and questions without a word beside them",
    "“Nothing,” Nora Quaye replied.\n\n“Told by whom?” asked Fiona Maddox.\n\n“By everyone in the house.”\n\n“And what did you do?”\n\n“I wrote it all down.”",
    {
      "Told by whom": "Fiona Maddox",
      "By everyone": "Nora Quaye",
      "what did you do": "Fiona Maddox",
      "I wrote it": "Nora Quaye",
    },
  ],
  [
    "a witness is not who asks",
    "Nora Quaye told the court that she was afraid. Simon Rudge KC suggested that she was wrong. The witness said that she had never “seen him carry a pen.”",
    { "seen him carry": "Nora Quaye" },
  ],
  [
    "he is no club",
    "Boss Dario Brandt saw his side lose to Hartwell Town. “I looked for the adults,” he said.",
    { "I looked for": "Dario Brandt" },
  ],
  [
    "he is not whom a clause in front is about",
    "Captain Lewis Marr came out. On whether they were behind the manager, he was brief: “A hundred per cent, all of us.”",
    { "A hundred per cent": "Lewis Marr" },
  ],
  [
    "one of them is named",
    "Many have a hole in front of the shop. One of them is Con Stavros, 67, who sells fish. “They told me six weeks,” he said.",
    { "They told me": "Con Stavros" },
  ],
  [
    "an aside with a participle",
    "Mrs Lund's daughter, Carol, speaking outside, said the family had waited. “Mum was not an old lady then.”",
    { "Mum was not": "Carol" },
  ],
  [
    "to whom it seems so",
    "To Helga Brandt, a philosopher in Lom, it “smuggles in a tongue that is not there.”",
    { "smuggles in": "Helga Brandt" },
  ],
  [
    "a plural that owns",
    "The head of the employers' federation, Ida Lund, called it “the worst news on the worst day.”",
    { "the worst news": "Ida Lund" },
  ],
  [
    "a joke with an initial",
    "“It is easier to get a number from the moon,” quipped hydrologist Prof S Venkat of the institute.",
    { "It is easier": "S Venkat" },
  ],
  [
    "votes that have a word for a name",
    "Ida Lund cast one of the two “no” votes on Tuesday night and left the room.",
    { no: "" },
  ],
  [
    "what analysts call a share",
    "“It is an issue of trust,” said Ada Brandt, an analyst at Pell, who cut her rating to “underperform” from “neutral.”",
    { "It is an issue": "Ada Brandt", underperform: "", neutral: "" },
  ],
  [
    "a last name that is a trade",
    "The boy was Callum Deacon, now 19, who flies. “She gave it back,” Deacon remembers. “It was in a bag.”",
    { "She gave it back": "Callum Deacon", "It was in": "Callum Deacon" },
  ],
  [
    "a sheriff of a county",
    "“Nobody called and nobody wrote,” said Sheriff Dub Larkin of Osage County. “I read it,” Larkin said.",
    { "Nobody called": "Dub Larkin", "I read it": "Dub Larkin" },
  ],
  [
    "who says it inside of the clause",
    "Rep. Louise Petty was having none of it. The governor, she said, had “found a way to make all of us mad.”",
    { "found a way": "Louise Petty" },
  ],
  [
    "an age with a noun after it",
    "Ida Lund keeps four bags by the door. The 58-year-old grandmother has done so since March. “We sleep in our shoes,” she told a visitor.",
    { "We sleep": "Ida Lund" },
  ],
  [
    "an age alone",
    "Olaf Brandt, who has run the post office for years, was tired. “My mother is old,” the 52-year-old said.",
    { "My mother": "Olaf Brandt" },
  ],
  [
    "an age after a name in its own sentence",
    "Brandt had led before Chad Ekdahl levelled. For Mo Farid it was an eighth goal, and the 19-year-old refused to blame anybody. “We had four chances,” he said.",
    { "We had four": "Mo Farid" },
  ],
  [
    "a name that goes on with an article of its own after a quotation",
    "Velma's envoy was in town. “There is nothing on the table,” Abdul al-Rashdi told reporters on the sidelines of a forum.",
    { "There is nothing": "Abdul al-Rashdi" },
  ],
  [
    "the first of two last names",
    "José Luis Amaya Pineda dug until dawn. “The dogs are better than us,” said Amaya, leaning on a shovel.",
    { "The dogs": "José Luis Amaya Pineda" },
  ],
  [
    "a last name that is a trade, after a title",
    "His lawyer, Thaddeus Monk, stood up. “You were far away?” Mr. Monk asked.",
    { "You were": "Thaddeus Monk" },
  ],
  [
    "a ministry",
    "Brandt's foreign ministry said in a statement it “continues to believe that a deal is within reach”.",
    { "continues to": "Brandt's foreign ministry" },
  ],
  [
    "who speaks for a body with a capital",
    "A spokesperson for the Land Directorate rejected that. “Each case was examined,” the spokesperson said.",
    { "Each case": "A spokesperson for the Land Directorate" },
  ],
  [
    "an office of a club",
    "Goran Ekdahl was furious after the defeat at the park. “I have seen it 15 times,” said the Rovers manager, who was booked.",
    { "I have seen": "Goran Ekdahl" },
  ],
  [
    "who it was that broke ranks",
    "The Republican who broke ranks was Sen. Dale Brandt, a retired pharmacist. “I took an oath once,” he told reporters afterward.",
    { "I took": "Dale Brandt" },
  ],
  [
    "a judge who is named later",
    "A federal judge threw out the lawsuit, ruling that the practice was “creepy but not unlawful.”\n\nJudge Harold Brandt wrote that the signs were signs.",
    { creepy: "Harold Brandt" },
  ],
  [
    "a place in a clause before the subject",
    "Tasha Ekdahl had asked first. Renee Lund listened. Asked at the union hall about Ekdahl's comments, Lund paused. “She is right to want that,” she said finally.",
    { "She is right": "Renee Lund" },
  ],
  [
    "where somebody is from, and in which region",
    "“I have never had a fine,” fumed the retired dinner lady from Mexham, Yorkshire. Doreen Platt had been seen at seven.",
    { "I have never": "the retired dinner lady from Mexham" },
  ],
  [
    "a firm of two names",
    "Sales rose. “The question is whether it lasts,” analysts at brokerage Bain & Cole wrote in a note.",
    { "The question": "analysts at brokerage Bain & Cole" },
  ],
  [
    "a day that is no title",
    "Joan Lund is on the record. “I cannot sell this,” she told the wire. Would she vote against? “Ask me on Tuesday.”",
    { "I cannot": "Joan Lund", "Ask me": "Joan Lund" },
  ],
  [
    "a name after whose it is",
    "“We have learned that factories talk,” South Korea's Lee Sang-woo told a news conference. His counterpart, Nguyen Thi Hoa, said it was late.",
    { "We have learned": "Lee Sang-woo" },
  ],
  [
    "one of several who insists",
    "Allies of the chancellor, Mark Odell, denied that he was behind the plot, with one insisting he had been “gardening all weekend”.",
    { gardening: "one" },
  ],
  [
    "one of several who reports",
    "Friends of the mayor, Ida Lund, shrugged, with one saying she had “slept very well”.",
    { slept: "one" },
  ],
  [
    "as for another",
    "Ada Chen brushed it aside. “Too much,” said Wu Lian of the trust. As for Wu, she said, he was “welcome to write to us every year”.",
    { "Too much": "Wu Lian", "welcome to write": "Ada Chen" },
  ],
  [
    "an office by its letters",
    "Deliveries begin in the fourth quarter.\n\n“Our backlog stands at a record,” adds the firm's CFO, Peter Ekdahl.",
    { "Our backlog": "Peter Ekdahl" },
  ],
  [
    "a councilor of an American city",
    "“I'm as mad as anybody,” said City Councilor Wes Lund. “I called,” said Lund.",
    { "I'm as mad": "Wes Lund", "I called": "Wes Lund" },
  ],
  [
    "an age before a name",
    "Ten-year-old Jaylen Lund knows what to tell them. “Come outside,” he said.",
    { "Come outside": "Jaylen Lund" },
  ],
  [
    "what a label says",
    "Inspectors found a man filling jugs labeled “glacier-fed.”",
    { "glacier-fed": "" },
  ],
  [
    "whose mother is spoken of",
    "Ida Lund grew up in Lom. Her father ran a cinema, her mother kept goats. It was the goats, she says, that taught her rhythm: “They chew in time.”",
    { "They chew": "Ida Lund" },
  ],
  [
    "whoever is named next",
    "She was nine when the boat came.\n\n“I held on to the rail,” she said. Ida Lund, now 81, keeps the rail in the kitchen.",
    { "I held": "Ida Lund" },
  ],
  [
    "an ally of somebody, whom they speak for",
    "Miles Lund is abroad. Members of the union were angry. An ally of Lund insisted he had pushed for it. “There was no slot,” they said.",
    { "There was": "An ally of Lund" },
  ],
  [
    "nobody who is named, by another word",
    "Miles Lund would not say sorry.\n\nOne former minister put it more bluntly. “You hide it,” the MP said. “You know what it is.”",
    { "You hide": "One former minister", "You know": "One former minister" },
  ],
  [
    "what somebody used to say",
    "Olaf Brandt took the crusts to the pond. “They look forward to it,” he used to say, and was right. A reader wrote last week.",
    { "They look": "Olaf Brandt" },
  ],
  [
    "who has said it at the end of the sentence",
    "A woman who waited all night “might well have survived” had she been reached sooner, a coroner has said.",
    { "might well": "a coroner" },
  ],
  [
    "who said it at the end of a long sentence",
    "The bridge that Ida Lund built is “as sound as a bell” and will be open again by May, Olaf Brandt said.",
    { "as sound": "Olaf Brandt" },
  ],
  [
    "a spokesman of a department of something",
    "A Department of Health spokesman said: “Our sympathies are with the family.”",
    { "Our sympathies": "A Department of Health spokesman" },
  ],
  [
    "a surname that is written as a pronoun is",
    "A spokesman for the ministry, He Yadong, told a briefing that it had “no intention of leaving”.\n\n“We will see,” Vice Premier He Lifeng said. He added: “Soon.”",
    { "no intention": "He Yadong", "We will see": "He Lifeng", Soon: "He Lifeng" },
  ],
  [
    "a family that speaks together",
    "Callum Price died on Saturday. His mother, Sian, said he “loved his bike and his dog”.\n\n“We are broken,” the family said in a statement.",
    { "loved his": "Sian", "We are": "the family" },
  ],
  [
    "a statement is by whoever issued it",
    "In a statement issued after the match, chairwoman Ada Brandt backed the manager. “He has our full support,” it read.\n\nTom Reyes put out a statement on Friday. “I was wrong about all of it,” the statement said.",
    { "He has": "Ada Brandt", "I was wrong": "Tom Reyes" },
  ],
  [
    "a statement is by whom it is said to be by",
    "The court was read a statement by the boy’s mother, Ada Brandt, who wept. “I told him to wait for me,” her statement went on.",
    { "I told him": "Ada Brandt" },
  ],
  [
    "a message in which somebody says it",
    "The inquiry published an internal message in which an engineer, Ada Brandt, warned that the bridge was “one truck away from the river”.",
    { "one truck": "Ada Brandt" },
  ],
  [
    "a quote from somebody, without a verb",
    "Here is the full quote from the bank’s Ada Brandt on the recall: “We are not there yet, and we will not pretend to be.”",
    { "We are not": "Ada Brandt" },
  ],
  [
    "the firm that does something is the company",
    "Cascade Northern said on Monday it would cut 400 jobs. The move was needed, the railroad said, “to keep the trains running at all”.",
    { "to keep": "Cascade Northern" },
  ],
  [
    "a person is no company",
    "Tom Reyes left on Monday. “We had no choice in this at all,” the company said.",
    { "We had": "the company" },
  ],
  [
    "what a firm makes is no part of its name",
    "Filmmaker Ada Brandt left. Chipmaker Norvik called it “a shame for all of us”. Retailer Halden was silent. “We are few,” the chipmaker said.",
    { "a shame": "Norvik", "We are few": "Norvik" },
  ],
  [
    "a party or the listing is no part of a name",
    "Lib Dem Anneliese Brandt, who voted with Labour, said she had “agonised over the decision”. Its owner, Singapore-listed Hartono Energy, said it was “assessing the extent of the damage”.",
    { agonised: "Anneliese Brandt", assessing: "Hartono Energy" },
  ],
  [
    "who asks is not who replies",
    "Beverley Stott said a lane would be built. When asked by a reporter who would pay for it, she replied: “You will. So will I.”",
    { "You will": "Beverley Stott" },
  ],
  [
    "a participle before the trade",
    "Ada Brandt said she was close to tears.\n\n“It’s a stitch-up,” said retired bus driver Ken Reyes, 74, of Mill Road. “I drove the 42 down there.”",
    { "a stitch-up": "Ken Reyes", "I drove": "Ken Reyes" },
  ],
  [
    "one of many who shouts",
    "Ada Brandt spoke. Residents packed the gallery.\n\n“We’ve got your traffic, you’ve got our air,” shouted one.",
    { "got your traffic": "one" },
  ],
  [
    "the president of a local",
    "“There is no good way,” said Ada Brandt.\n\nA union called it a betrayal. “They raised the prices, and we lose the jobs,” Local 77 President Earl Reyes said in an email.",
    { "They raised": "Earl Reyes" },
  ],
  [
    "a small word before the last name",
    "Ghali ag Amastan walked with her. “She counted her steps aloud,” Mr. ag Amastan recalled.",
    { "She counted": "Ghali ag Amastan" },
  ],
  [
    "two bodies that promise it together",
    "The Brandt Society of Maine and the Coastal Library Association promised in a joint statement to fight the law “before the ink has dried”.",
    { "before the ink": "Brandt Society of Maine" },
  ],
  [
    "two trades of one person",
    "American academic and professor Ada Brandt commented, “We are hoping that it translates into something.”",
    { "We are hoping": "Ada Brandt" },
  ],
  [
    "the head of a body, whose name follows it",
    "After the leak, CEO of the Refugee Council Enver Brandt told reporters it “must be well thought out by all of them”.",
    { "must be well": "Enver Brandt" },
  ],
  [
    "who has just been introduced",
    "Sheriff Dale Reyes runs the jail.\n\nReyes, a three-term sheriff who is not seeking re-election, did not attend the meeting but said in a written response that his deputies “perform miracles daily with pipes of lead.” He accused the commission of starving the jail, noting that it had rejected his requests.\n\n“You get the jail you pay for,” the letter concluded.\n\nThat drew a sharp reply from the commission’s chairman, Hank Brandt. “Nobody up here voted to take it away,” he said, his voice rising.",
    { "Nobody up here": "Hank Brandt", "perform miracles": "Dale Reyes" },
  ],
  [
    "an office that is somebody's by its name",
    "The Larimer County Sheriff's Office said he was “not a danger to anybody”. The Miners’ Union called it “a betrayal of all of us”.",
    { "not a danger": "Larimer County Sheriff's Office", "a betrayal": "Miners’ Union" },
  ],
  [
    "one of them, who is named in an aside",
    "One of them, a woodcutter named Curtis Brandt, brought a chain saw. “I do not know if it is right,” he told the board.",
    { "I do not": "Curtis Brandt" },
  ],
  [
    "a short sentence alone that is written as a title is",
    "Asked about it, Ada Brandt laughed. “It’s rocks,” she said. “It’s all Latin.”",
    { rocks: "Ada Brandt", "all Latin": "Ada Brandt" },
  ],
  [
    "a verb of mumbling",
    "“Good morning to you,” mumbled Ada Brandt.",
    { "Good morning": "Ada Brandt" },
  ],
  [
    "a name at birth",
    "Odile Marchbanks, a cartographer, died on Monday. She was 94.\n\nOdile Le Goff was born in Brest, the younger of two daughters of a pilot. “I drew before I could write a word,” she said in 1988.",
    { "I drew": "Odile Marchbanks" },
  ],
  [
    "an aside about whom the pictures are of",
    "The exhibit features Lund Polaroids of fashion designer Ada Brandt, a retired dancer from Lom. “It is a very odd sort of honour,” the dancer said.",
    { "It is a very": "Ada Brandt" },
  ],
  [
    "whom something was told, behind the name at the end",
    "The company now expects revenue to grow by a “mid-single-digit percentage” this year, compared with an earlier forecast, Chief Financial Officer Wendell Hsu told an earnings call.",
    { "mid-single-digit": "Wendell Hsu" },
  ],
  [
    "a member of parliament with the party before the name",
    "The local MP, Labour’s Siân Pugh, has written to the bank’s chair asking for a mobile branch. She said: “I was told that the numbers do not support it.”",
    { "I was told": "Siân Pugh" },
  ],
  [
    "analysts in a note",
    "Analysts at Grantham Bell said in a note to clients that the sell-off was “overdone”, pointing to orders.",
    { overdone: "Analysts at Grantham Bell" },
  ],
  [
    "a letter that somebody sent me",
    "But the director, Ousmane Ba, sent me a letter. It said: “You have the kindest face in cinema.”",
    { "You have": "Ousmane Ba" },
  ],
  [
    "a council of two places",
    "A spokesman for Perth and Kinross Council said: “We note the outcome and are reviewing our policy.”",
    { "We note": "A spokesman for Perth and Kinross Council" },
  ],
  [
    "a colleague who is written to",
    "In a text message read to the court, Ida Lund wrote to a colleague: “He is on my shoulder eating a pea.” The colleague, who cannot be named, responded: “That is very good news.”",
    { "He is on": "Ida Lund", "That is very": "a colleague" },
  ],
  [
    "a question, and who asks it with an age",
    "Otieno called them treasonous. Activists were unimpressed. “So you killed us for nothing?” Njeri Wambui, a 24-year-old law student, wrote on X.",
    { "So you killed": "Njeri Wambui" },
  ],
  [
    "a regulator of one word",
    "Ofwat, the regulator, declined to comment. It has previously described the company’s record as “among the worst in the sector”.",
    { "among the worst": "Ofwat" },
  ],
  [
    "the programme that it was said on",
    "“We must step away from that,” Dale Ortman said on Radio Lom’s “State of the Harbor.”\n\n“We do,” Bo Ek told Ada Brandt on “The Evening Show.”",
    {
      "We must step": "Dale Ortman",
      "State of": "",
      "We do": "Bo Ek",
      "The Evening": "",
    },
  ],
  [
    "one name with two kinds of apostrophe",
    "The lamp went out at nine, according to Harbour Commissioner James O’Shea. “The cause is not known,” said O'Shea.",
    { "The cause": "James O’Shea" },
  ],
  [
    "a last name of two words",
    "Femi Osei Brandt visited the pier. Osei Brandt ate with the keepers. “A pier means fish,” she said.",
    { "A pier": "Femi Osei Brandt" },
  ],
  [
    "a congressman who is introduced as Rep.",
    "Rep. Adam Shaw, the top Democrat on the Harbor Committee, called on President Lund to act -- meddling the Ohio congressman said is designed to “sow discord” in ports.",
    { "sow discord": "Adam Shaw" },
  ],
  [
    "a clause with a year, after what somebody is now",
    "Lund has had a frosty time with Bo Ek, now the council leader, who in 2010 said the party’s most important goal was to make Lund a “one-term mayor.”",
    { "one-term": "Bo Ek" },
  ],
  [
    "as a document put it",
    "Ida Lund said the rule is bad. A number of members of the board echo her, in part because while most ships must meet rules of work, the first one for the Tide program is a “lawful source of ship income,” as a Harbor Security memo put it.",
    { "lawful source": "a Harbor Security memo" },
  ],
  [
    "a body of two nouns in an aside",
    "Officials at Harbor Security Investigations, a division of Ships and Harbor Enforcement, said they were concerned that those who sail “may try to use bigger ships to get around” the program.",
    { "may try": "Officials at Harbor Security Investigations" },
  ],
  [
    "what a paper reports that somebody conveyed",
    "The Courier reported at the time that the editor in chief, Marta Simov, conveyed to Ms. Lund that her statement was “not in line with our policy.”",
    { "not in line": "Marta Simov" },
  ],
  [
    "footage of somebody",
    "The spot ends with footage of Ida Lund saying during the debate, “That makes me proud.”",
    { "That makes": "Ida Lund" },
  ],
  [
    "a questioner, and both parts of the question",
    "At a forum with ship owners in Lowland on Monday, one questioner claimed that “the forces of the sea” and “social tides” were bad for ships.",
    { "the forces": "one questioner", "social tides": "one questioner" },
  ],
  [
    "they, who sent it to others in the plural",
    "Critics of the plan see it as a chance. They sent a letter on Thursday to Senate leaders opposing it.\n\n“The plan has become a wreck,” they wrote.",
    { "The plan": "Critics of the plan" },
  ],
  [
    "the leader of a body that is named",
    "Nobody loved it. The Senate majority leader said it was “a wet day for everybody in town.”",
    { "a wet day": "The Senate majority leader" },
  ],
  [
    "senators in the plural",
    "The letter is by Senators Ida Lund and Bo Ek. “We are late,” Lund said.",
    { "We are late": "Ida Lund" },
  ],
  [
    "an Irish last name of two words",
    "Cllr Ruairí Ó Lúing said the lock was “deeply worrying”.\n\nCllr Ó Lúing said: “It is a quiet harbour.”",
    { "deeply worrying": "Ruairí Ó Lúing", "It is a quiet": "Ruairí Ó Lúing" },
  ],
  [
    "an office for a part of the town",
    "Representative for north Tolland Mark Ward said it was late. “It is not good,” he said.",
    { "It is not good": "Mark Ward" },
  ],
  [
    "a name with a word in it that begins sentences",
    "People Before Ferries Alliance TD Gino Kenny said the bill had “spiralled”. Doctors Without Borders called it “a wound”.",
    { spiralled: "Gino Kenny", "a wound": "Doctors Without Borders" },
  ],
  [
    "a prime minister in short",
    "Prime Minister Keith Lund spoke of the lock. PM Lund said “there was no leak in it at all.”",
    { "there was no leak": "Keith Lund" },
  ],
  [
    "a nickname within the name, and the last name later",
    "It would be “an honest way out,” Senator Vicente “Tito” Lund III told her. “It is easy,” Lund said.",
    { "an honest way": "Vicente Lund III", "It is easy": "Vicente Lund III" },
  ],
  [
    "a ministry of two affairs",
    "Norway’s Foreign Affairs and Foreign Trade Ministry answered that it was “deeply moved” by Lund’s words.",
    { "deeply moved": "Foreign Affairs and Foreign Trade Ministry" },
  ],
  [
    "whose words move somebody says nothing",
    "The town ministry said it was “deeply moved” by Lund’s words.",
    { "deeply moved": "The town ministry" },
  ],
  [
    "according to her",
    "Ida Lund, the coach, was calm. Tom Reyes had left. According to her, “the game was never lost.”",
    { "the game was": "Ida Lund" },
  ],
  [
    "according to a paper, and the subject after it",
    "Governor Tom Reyes spoke in the hall. According to Vanguard, the Governor gave reasons for the lock. He said, “I am happy with it.”",
    { "I am happy": "Tom Reyes" },
  ],
  [
    "left open over paragraphs, and told at the end",
    "Captain Ida Lund brought the ship in.\n\nThe passengers were tired.\n\n“They left at night.\n\n“They had no food,” Tom Reyes, the pilot, said.",
    { "They left": "Tom Reyes", "They had": "Tom Reyes" },
  ],
  [
    "a name that is of men elsewhere",
    "Fintan Lund spoke first.\n\nSuperintendent Aidan Ek said the force was busy.\n\nHe said “that has worked before.”",
    { "that has worked": "Aidan Ek" },
  ],
  [
    "a question, and who demanded an answer",
    "Bo Ek said so. “Why isn’t this clear proof that a bank is too big to fail?” Vitters demanded.",
    { "Why isn’t": "Vitters" },
  ],
  [
    "a last name that is a country's too",
    "Rep. Jim Jordan spoke first. The mill “got a good deal,” Jordan said, and left.",
    { "got a good": "Jim Jordan" },
  ],
  [
    "the last of several, who joked",
    "His speech was the centerpiece of a ceremony featuring the rights leader John Leed, a farmer from Lom, as well as stars like Ida Lund, Will Osei and Stevie Winter, who joked of the museum, “I haven’t seen it yet, but I’m going to.”",
    { "I haven’t": "Stevie Winter" },
  ],
  [
    "a song before who added something",
    "Ms. Bell got a huge roar when, at the end of her rendition of the rights anthem “A Tide Is Gonna Come,” she added, “Thank you all for it.”",
    { "A Tide": "", "Thank you": "Bell" },
  ],
  [
    "somebody urged, and who goes on to say something",
    "Ida Lund can be heard yelling. She then urges her husband to come out of the car and repeatedly says, “Don’t you do it,” until the end.",
    { "Don’t you": "Ida Lund" },
  ],
  [
    "who says something after what others have said",
    "Lund’s relatives, including his wife, watched the videos on Thursday, according to their attorneys, and said they came away with “more questions than answers.”",
    { "more questions": "Lund’s relatives" },
  ],
  [
    "an opponent in an aside, and what was to be released",
    "Attorney General Roy Kuper (D), Lund’s opponent in the race, called Friday for releasing the police videos, as well, saying that light “breaks down barriers and brings progress.”",
    { "breaks down": "Roy Kuper" },
  ],
  [
    "somebody's family",
    "Keith Scott died. Rakeya Scott cried. Scott’s family has called on police to release the videos “as a matter of the greater good and transparency” and called on people to stay.",
    { "as a matter": "Scott’s family" },
  ],
  [
    "a word in quotation marks after what was said before",
    "“You squeezed them” to drive up the price, Ida Lund said, referring to the bank’s fierce drive to “cross-sell” or make customers open more.",
    { "You squeezed": "Ida Lund", "cross-sell": "" },
  ],
  [
    "another who is spoken of before it",
    "“We need to step away from that,” Pike said on Monday.\n\nSen. Bo Salter, who lost the race to Lund, identified weariness as one of the reasons. “The younger people are tired of mud and rain.”",
    { "We need": "Pike", "The younger": "Bo Salter" },
  ],
  [
    "somebody of a firm, and what the firm is",
    "“It is bad,” said crane research firm Northwind's Ida Lund. Bo Ek at Grant Bell said the boss was right.",
    { "It is bad": "Ida Lund" },
  ],
  [
    "a club that is called like several of a kind",
    "The manager Tom Reyes was late. The Red Herons needed a goal in the rain. “I am honest,” he told reporters.",
    { "I am honest": "Tom Reyes" },
  ],
  [
    "an office of police, before names that are in no list",
    "Lund was told by Senior Superintendent of Police Damion Ekdal that it was late. Ekdal added: “What we get is rain.” Commissioner of Police Ealan Powell, who was there, agreed. “We cannot do it,” he said.",
    { "What we get": "Damion Ekdal", "We cannot": "Ealan Powell" },
  ],
  [
    "a participle after the dateline, and how somebody is said to be",
    "TOLLAND, North Bay — Jolted by a night of rain, Commissioner of Police Dr Carl Ekdal went to the harbour.\n\n“I am shocked by the rain,” said a visibly troubled Commissioner Ekdal.",
    { "I am shocked": "Carl Ekdal" },
  ],
  [
    "he, over many paragraphs that are his words",
    "For the officer Scott Lund it is the second fire.\n\n“There will be smoke,” he told the radio.\n\n“It is huge.\n\n“It has tripled.”\n\nThe most risky thing was the wind.\n\n“It is a lot of risk.”\n\nThe crew has practice, he said.\n\n“We have good people going over.”",
    { "It is a lot": "Scott Lund", "We have good": "Scott Lund" },
  ],
  [
    "an office at a body that is written in short",
    "The secretary-general of the United Harbours, Ida Lund, spoke to the media. “That is bad,” the UH secretary-general said.",
    { "That is bad": "Ida Lund" },
  ],
  [
    "who tells somebody that",
    "Ek asked for news of the boat and was told by Superintendent Ida Lund that the crews were following “some very strong leads”.",
    { "some very strong": "Ida Lund" },
  ],
  [
    "an office with a list of what it is for, before the name",
    "The Union Minister of Ports, Harbours and Inland Waterways, Gopesh Tellavar on Monday saw the quay. “The quay is old,” the Union Minister informed.",
    { "The quay": "Gopesh Tellavar" },
  ],
  [
    "an office and its name where no comma ends the name",
    "The Minister of Justice, Ida Lund, was ill. The Minister of Works, Dayo Onifade said the road was shut. “It is shut,” the minister said.",
    { "It is shut": "Dayo Onifade" },
  ],
  [
    "titles of two words, and a first name in short",
    "Johor Menteri Besar Datuk Seri Hasnul Tebrau agreed. “They build,” Hasnul said. “We dig,” said Deputy Harbour Minister Tan Sri Jamaludin Perak. “We wait,” said Minister for Harbours and Relief Md Tofazzal Karimi.",
    {
      "They build": "Hasnul Tebrau",
      "We dig": "Jamaludin Perak",
      "We wait": "Md Tofazzal Karimi",
    },
  ],
  [
    "whose page it is, and when a body spoke",
    "The lake board looks after boats. The board's website says it does not “assign fault or blame to anybody.” A spokesperson for the safety board late Monday issued a statement saying “the board stresses that it is late.”",
    {
      "assign fault": "The board's website",
      "the board stresses": "A spokesperson for the safety board",
    },
  ],
  [
    "a judge who is called by an office of judges",
    "A JUDGE has hit out at the clerks.\n\nBut, said Recorder Stephen Tolland, QC, all was there in May.\n\nAnd, the judge said, it had been “thrown out of the window”. He told the clerks: “You are very lucky men.”",
    { "thrown out": "Stephen Tolland", "You are": "Stephen Tolland" },
  ],
  [
    "the mayor of a place, before the name",
    "Mayor of County Lom John Paul Ekdal said it was “absolutely bad behaviour.”",
    { "absolutely bad": "John Paul Ekdal" },
  ],
  [
    "a dateline without a comma",
    "MANILA Philippines — President Rodrigo Tamm on Thursday said so, saying he wanted to remind senators about the need to comply with “the old laws of the land.”",
    { "the old laws": "Rodrigo Tamm" },
  ],
  [
    "a day that has a name",
    "Speaking at Norway's Culture Day celebrated at the country's embassy in Lom City, Norway's Ambassador to Lom, Shibata Tanaka, stated that the tie is old.\n\n“This represents one of the ties,” he stated, citing the formal ties.",
    { "This represents": "Shibata Tanaka" },
  ],
  [
    "he, who spoke last and is glad of somebody else",
    "Manager Tommy Wright, who felt that Iain Vigurs went too far, said: “It is late.”\n\nThis was the fifth time Callum Hendry has come off the bench to score for the Herons and Wright was delighted with the goal.\n\nHe added: “Chris Kane led the line well.”",
    { "Chris Kane": "Tommy Wright" },
  ],
  [
    "an office for two matters or more, before the name",
    "It is wet, said International Trade and Industry Minister Mustapa Tellar.\n\n“We build,” he told reporters.\n\nAgriculture and Agro-based Industry Minister Datuk Seri Ismail Tellaru said “we dig it up in the rain”. “We wait here,” said Environment, Forest and Climate Change Minister Bhupen Yadar.",
    {
      "We build": "Mustapa Tellar",
      "we dig": "Ismail Tellaru",
      "We wait": "Bhupen Yadar",
    },
  ],
  [
    "who goes on saying something after another has done something",
    "“The pump is old,” said Owen Lund, the harbour master.\n\nThe engineer Tom Reyes holds up a valve.\n\n“It leaks at night,” he added.",
    { "It leaks": "Owen Lund" },
  ],
  [
    "a former office, and who held it later in the text",
    "At the fair sat former Norwegian President Owen Lund, across from Tom Reyes, who wants a dam.\n\n“It is a bad dam,” Lund told the wire. Reyes has called for it twice.\n\nThen the former Norwegian president put down his cup.\n\n“It will leak,” he said.",
    { "It will leak": "Owen Lund" },
  ],
  [
    "the nominee of a party, written in short",
    "The band greeted the presumptive Republican nominee, Owen Lund, and the mayor.\n\n“I like tubas,” Tom Reyes wrote that day.\n\nStill, the current GOP nominee’s ear is poor. While he hums now and then, he prefers drums.\n\n“We want more drums,” he said two days later.",
    { "We want": "Owen Lund" },
  ],
  [
    "a participle of saying before its subject",
    "Conceding that Reyes “sings out of tune at times,” though, Ida Lund did suggest that he may join the choir.",
    { "sings out": "Ida Lund" },
  ],
  [
    "an address before its subject",
    "In a speech that dwelt on the “wet feet, the cold soup and the noise” in the school kitchen, Mrs. Ida Lund went through the whole list.",
    { "wet feet": "Ida Lund" },
  ],
  [
    "what somebody is, in a clause about them",
    "Lund, who is a baker at the Lom Market, blasted the board for selling “dry bread and wet cake to children”.",
    { "dry bread": "Lund" },
  ],
  [
    "a show and a book that are no quotations",
    "Lund said so on her weekly show, “Evenings with Ida Lund,” Harbour Watch first reported. “It is bad,” said Tom Reyes, a co-author of “Those Boats Have All the Luck.”",
    { "Evenings with": "", "It is bad": "Tom Reyes", "Those Boats": "" },
  ],
  [
    "who says it at the end, with what she is after her name",
    "Pair a flute with a “drum that never stops” and neighbours move out, said Ida Lund, director of the Lom Museum.",
    { "drum that": "Ida Lund" },
  ],
  [
    "what would be if she gave something",
    "Last month, he spoke on a radio station when Owen Lund suggested that Ida Brandt “ought to bake for the whole street” if she gave “her best flour to the boat club every spring”.",
    { "her best flour": "Owen Lund" },
  ],
  [
    "a group that is several people",
    "The crowd, which ate at Lom University before the parade, was in good spirits.\n\n“More drums, more drums!” the group shouted.",
    { "More drums": "The crowd" },
  ],
  [
    "a coalition against somebody",
    "The Coalition Against Lund rents a shed. Owen Lund, the owner of a mill, came by with a flute. “It is good to sing,” he said.",
    { "It is good": "Owen Lund" },
  ],
  [
    "what somebody is called, without a verb of saying",
    "Tom Reyes’s office mocked the plan, calling it “half-baked” on Monday.",
    { "half-baked": "Tom Reyes’s office" },
  ],
  [
    "whose claim it is",
    "Reyes’s boldest claim is that the board is a “tea party” for bored clerks.\n\nThe reply came after questions about Ida Lund's claim that she “always locks the mill at nine” and goes home.",
    { "tea party": "Reyes", "always locks": "Ida Lund" },
  ],
  [
    "whose office assures people of it",
    "Lund’s office assured the people of Lom that the ferry runs on Sunday, and that nobody will be “left on the pier.”",
    { "left on": "Lund’s office" },
  ],
  [
    "who refers to herself",
    "Sen. Tom Reyes said it was about the same thing as Justice Ida Lund referring to herself as “a slow reader.”",
    { "a slow reader": "Ida Lund" },
  ],
  [
    "a noun that may be a verb",
    "Ms. Lund has been a strong ally, visiting the mill in Lom to encourage young cooks with a simple message: “Don't burn the soup!”",
    { "Don't burn": "Lund" },
  ],
  [
    "what is given as a reason",
    "Tom Reyes said the umpire cannot see the line because he is “short of glasses,” given Lund’s plan to play at dusk.",
    { "short of": "Tom Reyes" },
  ],
  [
    "whoever does what a man does for a living",
    "The lampman pointed out that Reyes once liked many of the meals the school has since dropped, including “fried eel, cold cabbage and plum jelly.”",
    { "fried eel": "The lampman" },
  ],
  [
    "a letter that is read",
    "Forty cooks sent a letter this week urging the mayor to open the kitchen.\n\n“The pots are clean and nobody is hungry yet,” it read.",
    { "The pots": "Forty cooks" },
  ],
  [
    "an office in the headline, and the name after it",
    "Bishop vows to keep quiet about the dam.\n\nIda Brandt Lund regrets what she said of Tom Reyes.\n\nIn three talks, the bishop went on about him, saying she would not “go near the water” again.",
    { "go near": "Ida Brandt Lund" },
  ],
  [
    "an admiral by title and by last name",
    "Adm. Owen B. Lund Jr., who leads the fleet, was in town.\n\n“They row like sailors,” Admiral Lund said.",
    { "They row": "Owen B. Lund Jr." },
  ],
  [
    "a last name alone, after the husband was named",
    "Ida Lund spoke to the wire. “My boots are wet,” Lund said.\n\nLund and her husband, former Mayor Bo Lund, went to the fair.\n\n“It was a small pie,” Lund said.",
    { "It was a": "Ida Lund" },
  ],
  [
    "a last name alone, where a relative is always named in full",
    "Owen Lund left the race. “I am done,” Lund said.\n\n“He was never at home,” Ada Lund wrote in a note. Ada Lund was married to him for ten years.\n\n“She will paint the door,” Lund said of his new wife.",
    { "She will": "Owen Lund" },
  ],
  [
    "the candidate of a party",
    "In a talk with the radio, the Democratic presidential candidate Ida Lund was calm. The Democratic presidential candidate said that rain does not “go well with a paper hat.”",
    { "go well": "Ida Lund" },
  ],
  [
    "one of two hosts",
    "In a talk with Morning Harbour hosts Owen Ek and Ida Lund, the mayor was calm. She went because it was fun, which Ek could see.\n\n“He’s fun,” the host said.",
    { "He’s fun": "Owen Ek" },
  ],
  [
    "who is asked something and answers in a sentence of his own",
    "Lund was asked about it, “Would you have told her so?” He answered, “I have no idea at all.”",
    { "I have no": "Lund" },
  ],
  [
    "a source, and who asked before",
    "After Tom Reyes asked about it in a talk, the Lunds turned “quite pale” once it was over, according to a source at the station.",
    { "quite pale": "a source at the station" },
  ],
  [
    "who it is, after a clause about one of several",
    "One of the judges who tasted every pie, former Ohio Rep. Ida Lund, rose at five and wrote in her diary that the race was “dull for a town that likes to run”.",
    { "dull for": "Ida Lund" },
  ],
  [
    "comments that somebody made",
    "Brandt’s neighbours laughed with her sister and others, who dug out remarks Tom Reyes made in May saying he “rather likes it” when boats leak.",
    { "rather likes": "Tom Reyes" },
  ],
  [
    "reports by which somebody says something",
    "According to Mill House pool reports, Ida Lund said “the oven is warm” in Lom after the storm, which she called “a rude, noisy guest.”",
    { "the oven": "Ida Lund", "a rude": "Ida Lund" },
  ],
  [
    "who is with it telling others",
    "The flood kept the whole council busy until midnight, with Republican Senator Owen Lund telling reporters on Monday he viewed Reyes as “asleep at the pump” all year.",
    { "asleep at": "Owen Lund" },
  ],
  [
    "a town with a first name in it",
    "Owen Lund had a day off.\n\nWalking home through El Prado, Lund counted the lamps.\n\n“The mills are bad,” he said.",
    { "The mills": "Owen Lund" },
  ],
  [
    "those of a country",
    "A campaign by boat is on. “The kingdom is in the lead,” the Norwegians state in the paper, which was sent on Monday.",
    { "The kingdom": "the Norwegians" },
  ],
  [
    "a paper that notes and says",
    "The bound book was seen by the wire. For instance, the paper notes the board has met, it lists the steps, and it says mill owners have shut nearly 40 gates “in the hope of keeping the ducks out of the flour.”",
    { "in the hope": "the paper" },
  ],
  [
    "somebody from a state",
    "Former Texas Gov. Owen Lund spoke on Sunday. The former three-term governor was calm. “Those are good mills,” the Texan said.",
    { "Those are": "Owen Lund" },
  ],
  [
    "a clause about the matter, of which somebody else speaks",
    "Lom Professor Clive Roberts told the papers that the pace of the work, which Norvik said will end by May, is “quite adequate for now”.",
    { "quite adequate": "Clive Roberts" },
  ],
  [
    "a reason, which is no verb",
    "Opposition Leader Shahzad Wasem in a statement said the party had already “rejected” the committee formed by Chairman Sadiq Sanjar for the very reason that Mr Swat wanted justice.",
    { rejected: "Shahzad Wasem" },
  ],
  [
    "a family's name first, which tells no gender",
    "Dr Jeremy Chan came from Serang.\n\nAnother commuter, 33-year-old manager Tan Yean Shu told the paper that although the rain was “a bit troublesome,” she was not upset. She said the road was “not so bad.”",
    { "a bit troublesome": "Tan Yean Shu", "not so bad": "Tan Yean Shu" },
  ],
  [
    "a body whose initials tell where its name ends",
    "The Committee to Protect Harbours (CPH), an independent body, has asked for news. “We have heard of three,” CPH said.",
    { "We have": "Committee to Protect Harbours" },
  ],
  [
    "who says so at the end, after the verb",
    "Residents near Lom are “living in fear” with the amount of heavy traffic speeding on roads in their areas, says a county councillor.",
    { "living in": "a county councillor" },
  ],
  [
    "who is named right after, though another of the office comes later",
    "Residents are “living in fear” of the roads, says a county councillor.\n\nIndependent councillor Frank Tellar asked for a review.\n\nThe roads are old.\n\nThe lorries are new.\n\nGreen councillor Kay Dawson said no.",
    { "living in": "Frank Tellar" },
  ],
  [
    "a province beside an office",
    "The President has assured the chiefs of support.\n\nSpeaking this morning when he met leaders from Tolland Province at State House, the President assured the chiefs of food.\n\n“I know the difficulties of the chiefs,” said the President.",
    { "I know": "The President" },
  ],
  [
    "a brother who is named between commas, and goes on",
    "Owen Lund, tired of the race, brought his older brother, Erik Lund, to the hall. “There is soup for all,” Erik Lund told the hall.\n\nMr. Lund also praised the cook. “It was hot,” he said.",
    { "It was hot": "Erik Lund" },
  ],
  [
    "somebody in a clause about another",
    "Former mayor Ida Lund, who backs Reyes, mocked the plan on the radio, calling it a “paper boat” with holes.",
    { "paper boat": "Ida Lund" },
  ],
  [
    "what others are referred to as",
    "Tom Reyes laughed at a reporter and referred to the old sailors from Lom as “barnacles”.",
    { barnacles: "Tom Reyes" },
  ],
  [
    "a question that begins with a short form",
    "“They will sit it out,” Owen Lund said.\n\nBut what if Reyes wins? Don’t Mills run the risk of a flood?\n\n“Reyes should do as he likes,” he said.",
    { "Reyes should": "Owen Lund" },
  ],
  [
    "first names that are other words too",
    "The quay is closed. Per Lund said “it leaks” at the hall. Will Reyes told the mayor that “nobody asked”. Will Reyes pay for it?",
    { "it leaks": "Per Lund", "nobody asked": "Will Reyes" },
  ],
  [
    "an office of a state, a city or a county, in small letters before a capital",
    "“It will hold,” said Tolland state Rep. Ada Brandt.",
    { "It will hold": "Ada Brandt" },
  ],
  [
    "a cofounder, who is somebody else",
    "A cofounder spoke.\n\nIda Lund came. “It will hold,” the cofounder said.",
    { "It will hold": "A cofounder" },
  ],
  [
    "a paper that was told after a comma",
    "Ida Lund, a cook who knows Tom Reyes, told Harbour Weekly: “It will hold.”",
    { "It will hold": "Ida Lund" },
  ],
  [
    "who is passed, and chants nothing",
    "They took their signs and passed Ida Lund, a clerk at the hall, chanting “Open the gates.”",
    { "Open the": "Speaker not named" },
  ],
  [
    "an office that no comma closes",
    "“We go,” Ida Lund said. Bo Ek, head of the Lom Union said the pier “will stand for a century.”\n\nIt “is hollow,” Owen Reyes, owner of the pier told Harbour Weekly.",
    { "We go": "Ida Lund", "will stand": "Bo Ek", "is hollow": "Owen Reyes" },
  ],
  [
    "a Democrat of New York, beside a York",
    "The Tolland Democrat, Ida Lund, spoke to Ada York. “It will hold,” the New York Democrat said.",
    { "It will hold": "Ida Lund" },
  ],
  [
    "a last name with two small words",
    "Femke Van Der Berg spoke on the pier. “It will hold,” Van Der Berg said.",
    { "It will hold": "Femke Van Der Berg" },
  ],
  [
    "first names that are nouns of people",
    "“It will hold,” said Dean Norling. “We go,” said Hunter Brandt.",
    { "It will hold": "Dean Norling", "We go": "Hunter Brandt" },
  ],
  [
    "a noun of people inside the name of a body",
    "The Lom Student Activist Network wrote a letter. “It will hold,” the Lom Student Activist Network said.",
    { "It will hold": "Lom Student Activist Network" },
  ],
  [
    "somebody of New York or New Orleans",
    "New Yorker Ada Brandt walked the pier. “It will hold,” she said. “It won’t,” said New Orleanian Bo Ek.",
    { "It will hold": "Ada Brandt", "It won": "Bo Ek" },
  ],
  [
    "the ministries of two countries",
    "“It will hold,” the Norwegian and Swedish ministries said.",
    { "It will hold": "the Norwegian and Swedish ministries" },
  ],
  [
    "a month after a spokesperson",
    "“It will hold,” a spokesperson in August said.",
    { "It will hold": "a spokesperson" },
  ],
  [
    "an actor of a film in quotation marks",
    "Owen Lund sang on the pier. “It will hold,” the “Harbor Nights” actor said.",
    { "It will hold": "Owen Lund", "Harbor Nights": "" },
  ],
  [
    "a label before what is said, and an epithet after it",
    "Mayor Ida Lund: “It will hold,” the Republican said.",
    { "It will hold": "Ida Lund" },
  ],
  [
    "a programme that was told, and a group in quotation marks",
    "Owen Lund told “Harbor This Morning” that the pier “will hold for a century.” He says he works for the non-profit, “We Can Mend.”",
    { "Harbor This": "", "will hold for": "Owen Lund", "We Can": "" },
  ],
  [
    "a firm that is named in short later",
    "Norvik Motors makes cars in Lom. “It will hold,” Norvik said in a statement.",
    { "It will hold": "Norvik Motors" },
  ],
  [
    "an adverb between who asks and the verb",
    "Ida Lund and Bo Ek were on the pier. “Will it hold?” Ek quietly asked.",
    { "Will it": "Bo Ek" },
  ],
  [
    "a parenthesis with works in it, within an aside",
    "Owen Lund’s son, baker Karl Reyes (“The Long Pier,” “Harbor”), also remembers it. “It was hollow,” he said.",
    { "It was hollow": "Karl Reyes" },
  ],
  [
    "somebody who is described first, and named in the next paragraph",
    "A mother has told how her boat was left “in pieces” after it met the pier.\n\nIda Lund, 34, from Lom, said: “It will not hold.”",
    { "in pieces": "Ida Lund", "It will not": "Ida Lund" },
  ],
  [
    "an office that is described first, and told again later",
    "The Lom health minister has promised “very swift steps” at last.\n\nIda Lund, who took questions on Tuesday, admitted that it was late.\n\nBo Ek was not there.\n\n“It is late,” the health minister said.",
    { "very swift": "Ida Lund", "It is late": "Ida Lund" },
  ],
  [
    "somebody described whose office is none of who is named next",
    "A driver said there was “chaos” on the pier.\n\nSgt Ida Lund said it was over.",
    { chaos: "A driver" },
  ],
  [
    "the member of a party of which one has been named",
    "Ida Lund took questions from Harbour Party spokesman Bo Ek in the hall. Lund said it was late.\n\nThe Harbour Party TD said that it was wrong. “It will hold,” he said.",
    { "It will hold": "Bo Ek" },
  ],
  [
    "letters after a name that are an office elsewhere",
    "Ida Lund MP told the radio: “It will hold.”\n\n“It is late,” Ms Lund MBE added.",
    { "It will hold": "Ida Lund", "It is late": "Ida Lund" },
  ],
  [
    "somebody whose father is told of",
    "Vilde Brandt, whose father is a retired captain, says she did not think.\n\n“It was cold,” she said.",
    { "It was cold": "Vilde Brandt" },
  ],
  [
    "whom a statement was given to",
    "In a statement provided to the Herald’s Erik Sand, the Harbour Federation, which runs the pier, said it was “far too late.”\n\n“We are sorry,” the statement read.",
    { "far too late": "Harbour Federation", "We are sorry": "Harbour Federation" },
  ],
  [
    "a question in single marks at the end, and whom it was told to",
    "Ida Brandt was told about the rescue.\n\n“At once, she asked, ‘Are you cold?’” Lund told the paper.",
    { "At once": "Lund" },
  ],
  [
    "what is described with a long object",
    "Minister Ida Lund described the pictures coming out of Lom and Osk as “heartbreaking” and left.",
    { heartbreaking: "Ida Lund" },
  ],
  [
    "a subject with a place, and where somebody is in it",
    "Doctors at the Lom Hospital where Bo Ek is admitted in Osk, northern Lom, have said it is “unkind and unfair.”",
    { "unkind and": "Doctors at the Lom Hospital" },
  ],
  [
    "a last name that is a country, after an initial",
    "It was posted by Timothy J. Jordan in May. “It will hold,” Jordan had written.",
    { "It will hold": "Timothy J. Jordan" },
  ],
  [
    "an age, and a first name that is all there is of who has it",
    "Stephanie told the radio of it.\n\nShe called Haumar Housing at noon.\n\nThe 77-year-old said it was late. “It was cold,” she said.",
    { "It was cold": "Stephanie" },
  ],
  [
    "what a party needs, and who says so",
    "Bo Ek is one of them. The Harbour Party needs a new leader “in the not too distant future”, he told the radio today.",
    { "in the not": "Bo Ek" },
  ],
  [
    "three who say it together",
    "“We are sad,” Ida Lund, Bo Ek and Tom Reyes said in a joint statement.",
    { "We are": "Ida Lund" },
  ],
  [
    "a title and the first word of a name, which is the last name or the first",
    "Ms Jiang Wen, 34, runs a shop. Sir Omar Brandt came by.\n\n“It will hold,” Ms Jiang said.\n\n“It is late,” Sir Omar said.",
    { "It will hold": "Jiang Wen", "It is late": "Omar Brandt" },
  ],
  [
    "a participle before a name at a sentence's beginning",
    "Following Van Hoek’s talk on the show, Ida Lund left. “It will hold,” Dirk Van Hoek said.\n\n“It is late,” Van Hoek added.",
    { "It will hold": "Dirk Van Hoek", "It is late": "Dirk Van Hoek" },
  ],
  [
    "an adverb before a name at a sentence's beginning",
    "Previously Lund said it was “far too late for that”. Ida Lund is a teacher.",
    { "far too": "Ida Lund" },
  ],
  [
    "a name with a comma before its last word",
    "Police charged Timothy J. Osk, Jr. on Monday. “It will hold,” Osk wrote.",
    { "It will hold": "Timothy J. Osk Jr." },
  ],
  [
    "a last name that is a people",
    "The clerk Drew Welsh spoke first. According to Welsh, it depends.\n\n“It will hold,” Welsh explained.",
    { "It will hold": "Drew Welsh" },
  ],
  [
    "a first name that is all there is, and who that is",
    "Holden Ek leads the union. “It is late,” he said.\n\nAfter the vote, Jon-Paul, a machinist who asked to be known by his first name to keep his job, said he was not sure.\n\n“It will hold,” he said.",
    { "It will hold": "Jon-Paul" },
  ],
  [
    "a first name that the paper has put into somebody's words",
    "“Coach (Frank) Osei came in and said well done,” Ada Brandt said.\n\n“It will hold,” Osei said.",
    { "It will hold": "Frank Osei" },
  ],
  [
    "a description with a town, a title and the name",
    "“It will hold,” fishery doctor from Lom Dr Ling Osei said.",
    { "It will hold": "Ling Osei" },
  ],
  [
    "an office for a district of a state",
    "In Lom, U.S. Attorney for the Southern District of Tolland Mike Osei said it was “the largest in the history of it.”",
    { "the largest": "Mike Osei" },
  ],
  [
    "a plan with a noun of people in its name",
    "At the launch of the club’s Referee Development Plan this morning, Ada Brandt spoke openly.\n\n“It will hold,” she said.",
    { "It will hold": "Ada Brandt" },
  ],
  [
    "a group of long ago, and one that is in view",
    "Harbour Lawyers, a group from Lom, came first.\n\nThe wall was wet.\n\nThe sky was dark.\n\nThe Lom Medical Association, which has called it late, has said it would wait. However, the group said it was opposed to “laws that scare doctors.”",
    { "laws that": "Lom Medical Association" },
  ],
  [
    "a body by what it is",
    "NASA shut the site in May. The agency said it was “not safe to work there”.",
    { "not safe": "NASA" },
  ],
  [
    "a firm by what it makes",
    "Norvik cut 300 jobs on Monday. The car company said it was “a very hard day”.",
    { "a very hard": "Norvik" },
  ],
  [
    "what somebody is blamed for having written",
    "Clerk Bo Ek called out Ida Lund in July for a tweet where she compared the mayor to “a sinking ship of fools”.",
    { "a sinking": "Ida Lund" },
  ],
  [
    "somebody granted something, before the verb",
    "Tom Reyes left at noon. Another person granted anonymity to describe the talks said it was a “frank and open discussion”.",
    { "frank and": "Another person" },
  ],
  [
    "a statement that is signed by some for a body",
    "In a statement signed by its president Davis Osei and secretary Bo Ek, the Tolland Law Society reminded the parties of the law.\n\nReads the statement in part: “We appeal to all parties to wait for it.”",
    { "We appeal": "Tolland Law Society" },
  ],
  [
    "first words that are set in capitals",
    "MEMBERS of the board are sad.\n\n“It will hold,” they said.",
    { "It will hold": "MEMBERS of the board" },
  ],
  [
    "who is named after a preposition and says something",
    "Board chairman Tom Reyes referred questions to Ek, who said it was too soon to say. “I have only been here for a day.” Bo Ek was named in May.",
    { "I have only": "Bo Ek" },
  ],
  [
    "an owner who is named in the next paragraph",
    "The owner of a mill on the Lom Road says he has “no choice at all” but to close it.\n\nMoustafa Osei has lived in Lom since May.\n\nMr Osei came by boat.",
    { "no choice": "Moustafa Osei" },
  ],
  [
    "two offices of one, by a verb that is of one",
    "“It will hold,” a surgeon and Norvik CEO Dr Liz Osei explains.",
    { "It will hold": "Liz Osei" },
  ],
  [
    "a body that the text has gone on to",
    "Ricky Osei said the craze was cruel. “It is late,” he said.\n\nThe Society for the Care of Animals is against it, too. “It will hold.”",
    { "It is late": "Ricky Osei", "It will hold": "Society for the Care of Animals" },
  ],
  [
    "a last name in two spellings",
    "“It is late,” says Sajiku Panikker, who runs a mill.\n\n“It will hold,” Mr. Panicker notes.",
    { "It will hold": "Sajiku Panikker" },
  ],
  [
    "whom somebody asks, after an aside",
    "The barrister, Ida Lund, asked Mr Ek: “Were you late?” Bo Ek is a miner.",
    { "Were you": "Ida Lund" },
  ],
  [
    "a leader by the country",
    "French President Emmanuel Osei met Chancellor Bo Ek on Monday. “It will hold,” the French leader said.",
    { "It will hold": "Emmanuel Osei" },
  ],
  [
    "words left open before, and a question at their end",
    "Ann Myers was woken. “It was odd,” she said. “So I thought, is there a bomb?\n\n“But then I thought it was a lorry.”\n\nTom Reyes, whose garden is beside it, told the radio his house shook.",
    { "But then": "Ann Myers" },
  ],
  [
    "a party before an office in small letters, and later an office of it",
    "Taking questions from Harbour Left health spokesman Tom Reyes, Mr Ek admitted it. Bo Ek is a minister.\n\nThe Harbour Left TD said that it was late.\n\n“It will hold,” he said.",
    { "It will hold": "Tom Reyes" },
  ],
  [
    "an institute before a trade in small letters, after the words",
    "“It is so,” Lucas Paganini and his team wrote in the journal.\n\n“It will hold,” Goddard planetary scientist Avi Mandell said of it.",
    { "It is so": "Lucas Paganini", "It will hold": "Avi Mandell" },
  ],
  [
    "two with the party and state of each",
    "Rep. Ida Lund, D-Ohio, and Sen. Bo Ek, R-S.C., wrote that it was “a gift to no one at all”.",
    { "a gift": "Ida Lund" },
  ],
  [
    "two who share a last name",
    "Two brothers, Omar and Bo Ek, fled in May. “It will hold,” Omar said.",
    { "It will hold": "Omar Ek" },
  ],
  [
    "somebody who disagrees after the words of another",
    "The board's president Karen Lund said the vote was “not about you.” Parent Luis Ortega disagreed. “It will hold,” he said.",
    { "not about": "Karen Lund", "It will hold": "Luis Ortega" },
  ],
  [
    "an office that is told later",
    "The transport secretary told them she “shared the anger of all”. Ida Lund is the transport secretary.",
    { "shared the": "Ida Lund" },
  ],
  [
    "an author in an aside, with a university behind the name",
    "The study’s lead author, Prof Hana Osei of Lom University, said: “It will hold.”",
    { "It will hold": "Hana Osei" },
  ],
  [
    "a branch of a body with initials",
    "The ACLU of Tolland vowed to sue. “It will hold,” the group wrote.",
    { "It will hold": "ACLU of Tolland" },
  ],
  [
    "a side that hosts another",
    "The manager Ange Osei has hit back. “It will hold,” said the Australian, whose side host Norvik City on Sunday.",
    { "It will hold": "Ange Osei" },
  ],
  [
    "an owner who wrote it, after a post in a phrase",
    "In a post on Northnet, the mill’s owner Ida Lund wrote: “Thank you, Lom.”",
    { "Thank you": "Ida Lund" },
  ],
  [
    "whose answer the words are",
    "“It will hold,” was keeper Ida Lund’s first answer when it came up. It was for Bo Ek’s board.",
    { "It will hold": "Ida Lund" },
  ],
  [
    "a full stop before a parenthesis that closes, and another who says something",
    "In its ruling, the court was brief, and said “it holds (by the act of May.)” Ida Lund said she was glad it is over.",
    { "it holds": "the court" },
  ],
  [
    "a title that tells which of a couple it is, where no pronoun does",
    "Ida Lund came to Lom. Mrs. Lund spoke of the Bo Lund years.\n\n“It will hold,” Mrs. Lund said.",
    { "It will hold": "Ida Lund" },
  ],
  [
    "a group for somebody, and that one",
    "Omar Brandt ran for mayor. Bikers for Brandt came to Lom. “It will hold,” Brandt said.",
    { "It will hold": "Omar Brandt" },
  ],
  [
    "an office that somebody in view has had",
    "The party's chief Rana Lund said on Sunday it would wait. The former interior minister was in Lom.\n\n“It will hold,” she said.",
    { "It will hold": "Rana Lund" },
  ],
  [
    "somebody with a phrase in the clause, who is named in the next paragraph",
    "A teenager who was hurt in a crash says he is “ready to ride again”.\n\nRory Osei, 17, was on his bike when it came.\n\nThe teenager said it was “a bad day for all”.",
    { "ready to": "Rory Osei", "a bad day": "Rory Osei" },
  ],
  [
    "the head of a body, and in the next paragraph by another word",
    "The head of the largest hospital in Lom has warned of a “long and dark winter”.\n\nDr Lena Osei, chief executive of Lom General, told the board that it was late.",
    { "long and": "Lena Osei" },
  ],
  [
    "a rank that is written in short",
    "Det Insp Ida Lund said: “It was late.”\n\n“It will hold,” the detective said.",
    { "It will hold": "Ida Lund" },
  ],
  [
    "a judge who is named later by another word",
    "“Pay up,” the judge told Norvik.\n\nMr Justice Tom Osei said the firm had shown “nothing but contempt for us”.",
    { "Pay up": "Tom Osei" },
  ],
  [
    "another, behind the verb",
    "“We are cold,” read one banner. “Pay us more than that,” said another. Ida Lund came.",
    { "Pay us": "another" },
  ],
  [
    "how many somebody is the father of, before the verb",
    "The singer Bo Ek won. The father of two thanked “every last one of you out there”.",
    { "every last": "Bo Ek" },
  ],
  [
    "a body by its noun with a capital",
    "The Lom Harbour Board met on Monday. The Board said it was “a matter for the town”.",
    { "a matter": "Lom Harbour Board" },
  ],
  [
    "she, after a sentence that somebody else is the subject of, in what she says",
    "Ms Berg of the Harbour Party called it a “nightmare”.\n\nFenna Vael and Fine Gorm, she said, had made a home a dream.\n\nA cap is a “failure,” she said.",
    { failure: "Berg" },
  ],
  [
    "somebody with a clause about who is theirs, which ends with a name",
    "One mother, whose daughter joined Elmwood Primary School, said: “She likes it.”",
    { "She likes": "One mother" },
  ],
  [
    "somebody with a clause without commas, which ends with a name",
    "The nurse who treated Ida Lund said: “It was late.” A father whose son likes Bo Ek said: “We wept.”",
    { "It was": "The nurse", "We wept": "A father" },
  ],
  [
    "he, after a last name that is known for nobody and has just spoken",
    "Nick Osei, who runs the shop, was in Lom. “We wait,” he said.\n\nOsei has led it since May.\n\nVarrick said the slump was no surprise.\n\n“It comes first,” he said.",
    { "It comes": "Varrick" },
  ],
];
