/** Verbs whose forms follow no rule, by kind of form. */
export const SPECIAL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  be: {
    infinitive: 'be',
    imperative: 'be',
    finite: "be am is are was were 'm 're 's",
    participle: 'been',
    gerund: 'being',
  },
  have: {
    infinitive: 'have',
    imperative: 'have',
    finite: "have has had 've",
    participle: 'had',
    gerund: 'having',
  },
  can: { finite: 'can', conditional: 'could' },
  may: { finite: 'may', conditional: 'might' },
  will: { future: "will 'll", conditional: 'would' },
  shall: { future: "shall 'll", conditional: 'should' },
  must: { finite: 'must' },
  ought: { conditional: 'ought' },
};

/** Verbs with a last syllable under stress, and others that double their last consonant. */
export const DOUBLED =
  /(?:^|-)(?:(?:ad|com|e|o|per|re|sub|trans|inter)mit|(?:con|de|in|pre|re|trans)fer|(?:con|in|oc|re)cur|abet|abhor|acquit|allot|annul|aver|befit|begin|beset|control|(?:de|inter)ter|disbar|embed|enrol|equip|excel|(?:com|dis|ex|im|pro|re)pel|extol|forget|forbid|fulfil|handicap|instil|distil|outfit|outwit|overlap|patrol|rebel|rebut|recap|regret|rerun|retrofit|unplug|unclog|unwrap|unzip|upset|zigzag|debug|reset|offset|quiz|re(?:wrap|plan|set|fit|format))$/;

/** Prefixes under which an irregular verb keeps its forms. */
export const PREFIXES = [
  'over',
  'under',
  'out',
  'un',
  're',
  'fore',
  'mis',
  'with',
  'up',
  'inter',
  'pre',
  'be',
  'down',
  'out',
];

/** `base past participle`; a participle left out equals the past, `/` parts variants. */
export const IRREGULAR = `
do did done, go went gone, say said, make made, get got got/gotten, take took taken, give gave given, come came come
become became become, see saw seen, know knew known, think thought, find found, tell told, feel felt, leave left, put put
keep kept, let let, begin began begun, show showed shown/showed, hear heard, run ran run, hold held, bring brought
write wrote written, sit sat, stand stood, lose lost, pay paid, meet met, set set, lead led, understand understood
speak spoke spoken, read read, spend spent, grow grew grown, win won, buy bought, send sent, build built, fall fell fallen
cut cut, sell sold, draw drew drawn, break broke broken, eat ate eaten, catch caught, choose chose chosen, fight fought
drive drove driven, wear wore worn, rise rose risen, arise arose arisen, deal dealt, seek sought, throw threw thrown
teach taught, shake shook shaken, sleep slept, hit hit, hurt hurt, cost cost, shut shut, split split, spread spread, burst burst
cast cast, rid rid/ridded, quit quit/quitted, let let, bet bet/betted, shed shed, thrust thrust, bid bid/bade bid/bidden, set set
wake woke/waked woken/waked, awake awoke/awakened awoken/awakened, bear bore borne/born, beat beat beaten/beat, bend bent
bind bound, bite bit bitten/bit, bleed bled, blow blew blown, breed bred, breastfeed breastfed, feed fed, burn burned/burnt
cling clung, creep crept, dig dug, dream dreamed/dreamt, drink drank drunk, flee fled, fling flung, fly flew flown
forbid forbade/forbad forbidden, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, grind ground
hang hung/hanged, hide hid hidden, kneel knelt/kneeled, lay laid, lie lay/lied lain/lied, lean leaned/leant, leap leaped/leapt
learn learned/learnt, lend lent, light lit/lighted, mean meant, mow mowed mown/mowed, prove proved proven/proved, ride rode ridden
ring rang rung, saw sawed sawn/sawed, shine shone/shined, shoot shot, shrink shrank/shrunk shrunk, sing sang sung, sink sank/sunk sunk
slide slid, smell smelled/smelt, sow sowed sown/sowed, spell spelled/spelt, spill spilled/spilt, spin spun, spit spat/spit
spoil spoiled/spoilt, spring sprang/sprung sprung, steal stole stolen, stick stuck, sting stung, stink stank/stunk stunk
strike struck struck/stricken, string strung, strive strove/strived striven/strived, swear swore sworn, sweep swept
swell swelled swollen/swelled, swim swam swum, swing swung, tear tore torn, thrive thrived/throve thrived/thriven, tread trod trodden/trod
weave wove/weaved woven/weaved, weep wept, wind wound, wring wrung, withdraw withdrew withdrawn, withhold withheld
withstand withstood, wed wed/wedded, wet wet/wetted, knit knitted/knit, fit fitted/fit, speed sped/speeded, sew sewed sewn/sewed
stride strode stridden, slay slew slain, foresee foresaw foreseen, mislead misled, overcome overcame overcome, input input/inputted
broadcast broadcast/broadcasted, forecast forecast/forecasted, upset upset, reset reset, offset offset, shave shaved shaved/shaven
`;
