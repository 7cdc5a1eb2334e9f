const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of *be* and *get* that make a passive with a participle. */
export const passiveAuxiliaries = wordSet(`
am is are was were be been being get gets got gotten getting isn't aren't wasn't weren't i'm you're he's she's it's we're they're that's
who's`);

/** Past participles that do not end in -ed. */
export const irregularParticiples = wordSet(`
arisen awoken beaten become befallen begun beheld bent beset bet bid bidden bitten bled blown born borne bought bound bred broken brought
built burnt burst cast caught chosen clung come cost crept cut dealt done drawn dreamt driven drunk dug dwelt eaten fallen fed felt fled flown
flung forbidden forecast foregone foreseen forgiven forgotten forsaken fought found frozen given gone grown heard held hidden hit hung hurt input
kept knelt knit known laid lain leapt learnt led left lent let lit lost made meant met mistaken misunderstood mown offset outdone outgrown
overcome overdone overdrawn overseen overtaken overthrown paid proven put quit read rebuilt rewritten rid ridden risen run rung said sawn seen
sent set sewn shaken shed shone shorn shot shown shrunk shut slain slept slid slit slung sold sought sown sped spelt spent spilt split spoilt
spoken spread sprung spun stolen stood stricken striven struck stuck stung sung sunk sworn swept swollen swum swung taken taught thought thrown
thrust told torn trodden understood undertaken undone upheld upset withdrawn withheld withstood woken won worn wound woven written wrung`);

/** Words in -ed that are no participles, or stand as adjectives nearly always. */
export const falseParticiples = wordSet(`
need indeed speed feed seed weed deed reed breed exceed proceed succeed bleed creed greed red bed shed led hundred sacred wicked
naked rugged kindred infrared tired excited interested pleased delighted worried scared ashamed supposed used concerned
married experienced advanced detailed limited unlimited`);

/** Between auxiliary and participle. */
export const passiveFillers = wordSet(`
not never always often sometimes usually rarely seldom also already still just only even ever now then soon once again well best better
badly all both much more most very so too quite rather almost nearly currently`);

/** Words that tie a sentence to the one before. */
export const transitionWords = wordSet(`
accordingly additionally afterwards afterward albeit also although altogether another anyway because besides but certainly chiefly comparatively
concurrently consequently conversely correspondingly despite during earlier e.g eventually especially evidently
explicitly finally firstly following formerly forthwith fourthly further furthermore generally hence henceforth however i.e identically
indeed initially instead last lastly later lest likewise markedly meanwhile moreover namely nevertheless next nonetheless nor
notwithstanding obviously occasionally otherwise overall particularly presently previously rather regardless secondly shortly
significantly similarly simultaneously since so soon specifically still straightaway subsequently surely surprisingly than then
thereafter therefore thereupon thirdly though thus till too undeniably undoubtedly unless unlike unquestionably until when whenever whereas
while whether yet if first second third`);

/** The same in several words. */
export const transitionPhrases: readonly string[] = `
above all|after all|after that|all in all|all of a sudden|all things considered|analogous to|another key point|as a matter of fact|as a
result|as an illustration|as can be seen|as has been noted|as i have noted|as i have said|as long as|as much as|as opposed to|as shown above|as
soon as|as well as|at any rate|at first|at last|at least|at length|at the present time|at the same time|at this instant|at this point|at this
time|balanced against|be that as it may|by all means|by and large|by comparison|by the same token|by the time|by contrast|compared
to|coupled with|different from|due to|equally important|even if|even more|even so|even though|first of all|for example|for fear
that|for instance|for one thing|for that reason|for the most part|for the purpose of|for the same reason|for this purpose|for this
reason|from time to time|given that|given these points|important to realize|in a word|in addition|in another case|in any case|in any
event|in brief|in case|in conclusion|in contrast|in detail|in due time|in effect|in either case|in essence|in fact|in general|in light
of|in like fashion|in like manner|in order that|in order to|in other words|in particular|in reality|in short|in similar fashion|in spite
of|in sum|in summary|in that case|in the event that|in the final analysis|in the first place|in the fourth place|in the hope that|in the
light of|in the long run|in the meantime|in the same fashion|in the same way|in the second place|in the third place|in this case|in this
situation|in time|in truth|in view of|most compelling evidence|most important|must be remembered|not only|not to mention|now that|of
course|on account of|on balance|on condition that|on one hand|on the condition that|on the contrary|on the negative side|on the one hand|on
the other hand|on the positive side|on the whole|on this occasion|only if|owing to|point often overlooked|prior to|provided that|seeing
that|so as to|so far|so long as|so that|such as|summing up|take the case of|that is|that is to say|then again|this time|to be sure|to
begin with|to clarify|to conclude|to demonstrate|to emphasize|to enumerate|to explain|to illustrate|to list|to point out|to put it
another way|to put it differently|to repeat|to rephrase it|to say nothing of|to sum up|to summarize|to that end|to the end
that|together with|under those circumstances|until now|up against|up to the present time|what is more|while it may be true|while this may be
true|with attention to|with the result that|with this in mind|with this intention|with this purpose in mind|without a doubt|without
delay|without doubt|without reservation`
  .replace(/\s+/g, ' ')
  .trim()
  .split('|');

/** Long-winded phrases and what says the same; an empty text means that the phrase can go. */
export const wordyPhrases: ReadonlyMap<string, string> = new Map([
  ['in order to', 'to'],
  ['due to the fact that', 'because'],
  ['in spite of the fact that', 'although'],
  ['despite the fact that', 'although'],
  ['at this point in time', 'now'],
  ['at the present time', 'now'],
  ['in the event that', 'if'],
  ['for the purpose of', 'for'],
  ['with regard to', 'about'],
  ['with reference to', 'about'],
  ['in the near future', 'soon'],
  ['a large number of', 'many'],
  ['the majority of', 'most'],
  ['is able to', 'can'],
  ['are able to', 'can'],
  ['has the ability to', 'can'],
  ['have the ability to', 'can'],
  ['on a regular basis', 'regularly'],
  ['on a daily basis', 'daily'],
  ['in close proximity to', 'near'],
  ['prior to', 'before'],
  ['subsequent to', 'after'],
  ['make use of', 'use'],
  ['makes use of', 'uses'],
  ['take into consideration', 'consider'],
  ['until such time as', 'until'],
  ['in the process of', ''],
  ['it is important to note that', ''],
  ['it should be noted that', ''],
  ['as a matter of fact', 'in fact'],
  ['each and every', 'every'],
  ['end result', 'result'],
  ['past history', 'history'],
  ['free gift', 'gift'],
  ['utilize', 'use'],
  ['utilise', 'use'],
  ['utilizes', 'uses'],
  ['utilizing', 'using'],
]);
