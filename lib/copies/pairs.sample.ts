/** Two made-up texts, and whether one is a copy of the other. Places exist, what is told of them does not. */
export type Pair = { name: string; a: string; b: string; isCopy: boolean };

/** Reports as an agency might send them, each told twice: the second time by somebody who wrote it anew. */
const STORIES: { first: string; anew: string }[] = [
  {
    first: `The general staff said on Tuesday evening that two attacks near Kamianka had been repelled during the day.
According to its report the attackers came along the railway in small groups and withdrew after an hour, leaving three vehicles behind.
It gave no figures for losses on either side and did not say whether the settlement itself had been shelled.
The head of the district, who visited a school there last week, told local radio that most families had left in the spring.
Kamianka lies on a low ridge south of the river, and whoever holds it sees the road to Izium for some ten kilometres.
The fighting around the ridge has gone on since February without either side moving more than a few streets.
Both armies have claimed the brickworks at its western end several times this year, most recently in August.`,
    anew: `Ukraine's military reports that it held its lines at Kamianka on Tuesday against what it describes as two waves of infantry.
Nobody outside could confirm this. The staff's evening summary speaks of three abandoned vehicles and mentions neither dead nor wounded.
A week ago the district's leader had still been able to go to a school in the village, which has few inhabitants left.
Its worth to both sides is its height: from there one looks far along the road that leads to Izium.
Since winter the front has hardly changed here, and a factory for bricks has been declared taken more often than anyone cares to count.`,
  },
  {
    first: `A drone hit a grain store in the port of Reni before dawn on Friday, the regional administration said on its channel.
Two workers were taken to hospital with burns, and a fire in the roof was put out by nine in the morning.
The administration published a photograph of a wall with a hole in it and asked residents not to film the repair crews.
Romania, whose bank of the Danube is a few hundred metres away, said that its radar had followed the drone for eleven minutes.
A spokesman in Moscow said that only military targets were attacked and that stores of fuel had been destroyed.
Ships went on loading at the other piers, and the harbour master expected the usual traffic by the evening.
It was the fourth attack on the town's port since the beginning of the month.`,
    anew: `Firefighters in Reni spent the early hours of Friday on the roof of a warehouse for wheat that had been struck from the air.
Officials of the oblast count two injured men. They blame Russia, which speaks of burning fuel tanks and denies having aimed at anything else.
On the far side of the river the Romanian army watched the aircraft come and lost it eleven minutes later.
By noon the cranes were moving again. The mayor complained that her town has been hit four times within three weeks.`,
  },
  {
    first: `Russia's defence ministry announced on Sunday that its forces had taken full control of Novoselivka after a week of street fighting.
In a statement it named two brigades that had cleared the last cellars in the north of the village overnight.
Kyiv did not answer at once. A spokesman for the eastern command said later that the situation was being established.
Analysts who study satellite pictures noted that the centre had been empty since Thursday and that both sides avoided the school.
Before the war some nine hundred people lived in Novoselivka, most of them working at a dairy on the Donetsk road.
The governor of the part of the region under Ukrainian control says that eleven remain and refuse to leave.
If it has changed hands, the supply road to the south would come within range of mortars for the first time.`,
    anew: `Novoselivka is theirs, says Moscow, and names the units which it says went through the village house by house on Saturday night.
The Ukrainian command in the east neither admits nor denies the loss. It wants to find out first, its spokesman told reporters.
Photographs from space had shown deserted streets for days. The dairy that once fed nine hundred inhabitants has no roof any more.
Eleven people are said to be left. For the army the place matters because mortars there could reach the road by which the south is supplied.`,
  },
  {
    first: `Officials installed by Russia in Tokmak said on Wednesday that four people were killed when rockets struck a market at noon.
They showed pictures of overturned stalls and said that the rockets had been fired from across the reservoir.
The Ukrainian army said that it does not fire at markets and that an ammunition store beside the railway had been its target.
Neither account could be checked, since independent reporters have not been allowed into the town for two years.
A woman who left Tokmak this month said by telephone that soldiers sleep in the hall next to the stalls.
The town, forty kilometres behind the front, is where the railway from Crimea ends for most trains.
Last autumn a bridge on that line was hit and trains did not run for six days.`,
    anew: `At midday on Wednesday explosions shook Tokmak. The occupation authorities speak of a market and of four dead.
For Kyiv's armed forces it was a depot by the tracks that blew up, and nothing else was aimed at.
What happened remains open: the town has been closed to journalists from outside since the invasion's first summer.
One former resident describes barracks wall to wall with the traders. Trains from the peninsula unload here, and stood still for a week last October after a strike.`,
  },
  {
    first: `The army's southern command said on Monday that its units had advanced by up to two kilometres towards Mala Tokmachka.
Its spokeswoman told a briefing that a tree line and the ruins of a poultry farm were now held and were being mined.
Russian military bloggers confirmed that positions at the farm had been lost but wrote that a counterattack was being prepared.
The defence ministry in Moscow did not mention the farm and said that eleven armoured vehicles had been burnt in the area.
Mud has slowed both sides since the middle of the month, and wheeled vehicles are left behind on the paved road.
A doctor in the next town counted thirty wounded on Sunday, twice as many as on an ordinary day.
The poultry farm had been in Russian hands since the spring and gave cover to guns that fired at Orikhiv.`,
    anew: `Two kilometres of ground near Mala Tokmachka have changed hands, if the briefing of Ukraine's south command on Monday is right.
A line of trees belongs to it and what is left of a chicken farm, from which Orikhiv used to be shelled.
Even writers close to the Russian army concede the loss and promise to come back. The ministry itself only lists destroyed armour, eleven pieces of it.
It has rained for two weeks. A hospital nearby took in thirty soldiers on Sunday, which is many.`,
  },
  {
    first: `Ukraine's air force said on Saturday that it had shot down twenty-six of thirty drones sent against Kryvyi Rih overnight.
The four others hit a heating plant and a warehouse, the city's military administration said, and a district was without warmth until noon.
Nobody was hurt, it added, because the night shift had gone to the shelter twenty minutes before.
Russia's ministry of defence said that workshops for armour had been struck and that all targets were reached.
The plant, built in the seventies, was damaged in a similar attack in January and had been repaired with parts from Lithuania.
Engineers said that they would need two weeks and a transformer which is not made any more.
Schools in the district will teach from a distance until the middle of next week.`,
    anew: `Thirty drones, twenty-six of them brought down: that is the air force's count for the night to Saturday over Kryvyi Rih.
What got through damaged a boiler house from Soviet times, which Lithuanian parts had only just brought back into service, and a storage building.
The men of the late shift were underground by then. Parts of the city stayed cold into midday, and lessons move to screens for some days.
Moscow calls the damaged buildings workshops of the arms industry. A transformer is missing that no factory makes.`,
  },
];

const LOCAL = `Our own correspondent in the region adds that shops in the neighbouring villages opened as usual in the morning, that the bus to the
district hospital went with a delay of half an hour, and that the library has put off its reading for children until the roof is mended.`;

const BACKGROUND = 4;

/** What editors do to an agency's text before they print it. */
const EDITS: Record<string, (text: string) => string> = {
  "cut after two thirds": (text) => firstShare(text, 0.67),
  "cut after half": (text) => firstShare(text, 0.5),
  "another headline and a first sentence of their own": (text) =>
    `WAR IN UKRAINE: WHAT WE KNOW SO FAR\nHere is what has been reported since this morning, as far as it can be told.\n${text}`,
  "a paragraph of their own": (text) => `${text}\n${LOCAL}`,
  "paragraphs in another order": (text) => text.split("\n").reverse().join("\n"),
  "other spellings": (text) =>
    text
      .replaceAll("defence", "defense")
      .replaceAll("Kyiv", "Kiev")
      .replaceAll("Russia's", "Russia’s")
      .replaceAll("metres", "meters"),
  "every fifteenth word another": (text) => eachWord(text, 15),
  "cut after two thirds, with a paragraph of their own": (text) => `${firstShare(text, 0.67)}\n${LOCAL}`,
};

/** Pairs that are copies, as papers copy; and pairs that are none: told anew, another story, or a later one with the same background. */
export const PAIRS: Pair[] = [
  ...STORIES.flatMap(({ first }, at) =>
    Object.entries(EDITS).map(([name, edit]) => ({
      name: `story ${at + 1}, ${name}`,
      a: first,
      b: edit(first),
      isCopy: true,
    })),
  ),
  ...STORIES.map(({ first, anew }, at) => ({ name: `story ${at + 1}, told anew`, a: first, b: anew, isCopy: false })),
  ...STORIES.flatMap((one, at) =>
    STORIES.slice(at + 1).map((other, more) => ({
      name: `stories ${at + 1} and ${at + 2 + more}`,
      a: one.first,
      b: other.first,
      isCopy: false,
    })),
  ),
  ...STORIES.map(({ first }, at) => {
    const next = STORIES[(at + 1) % STORIES.length]?.anew ?? "";
    const background = first.split("\n").slice(BACKGROUND).join("\n");
    return {
      name: `story ${at + 1} and a later one with its background`,
      a: first,
      b: `${next}\n${background}`,
      isCopy: false,
    };
  }),
  ...STORIES.map(({ first, anew }, at) => ({
    name: `story ${at + 1} and another with the paper's own paragraph`,
    a: `${first}\n${LOCAL}`,
    b: `${STORIES[(at + 2) % STORIES.length]?.anew ?? anew}\n${LOCAL}`,
    isCopy: false,
  })),
];

function firstShare(text: string, share: number): string {
  return text.slice(0, text.indexOf(" ", Math.floor(text.length * share)));
}

function eachWord(text: string, nth: number): string {
  let count = 0;
  return text.replace(/\p{L}+/gu, (word) => (++count % nth === 0 ? `${word}ly` : word));
}
