/** Everyday and business English by number of syllables, counted by ear (American English where the two differ). */
export const wordsBySyllables: Readonly<Record<number, string>> = {
  1: `cat dog house time year way day thing man world life hand part child eye place week case point home room fact month lot right know
take see come think look want give use find tell ask work seem feel try leave call good new first last long great own old big high
small large next young few sold moved asked walked tried played stopped scaled cleared priced merged brand price cost trade growth
launch sales team trust source phone page click search rank link text ads tone voice choice reach scope quote league tongue
through thought though strength scratched shrugged bridge cheese please breathe guess quick square scheme rhyme`,
  2: `people water money number woman mother father question second business student system program problem never always often maybe
under over open begin happen become believe member power city country market value level paper budget target channel content email
website software product service offer discount income launching selling buying being going doing seeing playing buyer player
seller leader reader writer user tester header table single double simple little bottle handle handled settled angle title expert
invest report design convert signal filter promote wanted needed started landed added boxes pages prices changes reaches classes
uses statement movement payment careful careless useful hopeful safely lately lonely homepage timeline baseline something someone
lifestyle lifetime framework network notebook backlog technique unique opaque machine police campaign bargain certain mountain
language message package image manage create react poem poet quiet diet science client giant lion ruin fluid fuel cruel trial dial
nation action option mission vision pension fashion social special crucial partial ancient patient cautious conscious gracious
precious region legion union million junior senior doctor voyage loyal royal rhythm prism chasm didn't wasn't isn't couldn't
movies cookies studies`,
  3: `remember company customer industry marketing advertise advertised analyze audience video radio studio media area idea museum
happier easier earlier supplier carrier beautiful wonderful management investment agreement employee employer employment
destroying creative creating creation relation position condition decision division persuasive financial commercial potential
essential efficient sufficient proficient religion musician physician delicious ambitious suspicious serious various obvious
curious previous tedious envious period premium medium stadium radius genuine influence actual annual manual usual visual casual
happening organic document element implement complement possible terrible syllable probable notable bicycle vehicle article
particle obstacle tentative narrative adjective objective effective expensive excessive impressive intensive committed submitted
invented attracted connected converted reported invested supported subtracted database component consonant consequence frequency
subsequent delinquent conference preference difference reference tendency agency scientist violin violence violent pioneer
champion variant radiant gradient orient alien heroic mosaic archaic algebra everyone everything furthermore however whatever
microphone telephone envelope antelope cantaloupe apricot recognize organize maximize minimize optimize analyst engineer volunteer
property quality quantity charity clarity vanity unity dignity memory history victory factory recently suddenly completely
entirely extremely`,
  4: `information education population generation operation situation application conversation community security activity ability
society variety anxiety majority authority development environment experiment entertainment establishment advertisement available
reliable variable material industrial memorial experience ingredient obedient expedient biology geology technology
psychology mythology evaluate continuous ambiguous conspicuous political particular spectacular vernacular competitive repetitive
executive consecutive alternative definitive informative accelerate participate anticipate communicate investigate appreciate
associate negotiate scenario portfolio superior inferior interior exterior optimistic realistic mechanism algorithm
category january february dictionary secretary military customary voluntary impossible accessible incredible`,
  5: `university opportunity creativity editorial capitalism productivity communication organization investigation participation collaboration appreciation
individual refrigerator vocabulary hospitality popularity similarity personality`,
};

/** A second list, written down when the rules were finished and not looked at while they were made. */
export const unseenWordsBySyllables: Readonly<Record<number, string>> = {
  1: `knife cloud swamp shoes rained spoke heard gnome ledge plunged hopes bikes wrists eighth months tax weird friend spread sleeve
fierce yacht clothes curve dodged breast blown mount fifth twelve`,
  2: `kitchen yellow garden window sister butter apple purple castle wrinkle basket picture nature weather farmer teacher pocket needle
dollar angel rescue virtue statue mischief neighbor caution foreign silence absence fragile hostile triumph duo cable rated hunted
nudges matches village cottage garbage blankets loaded forgive therein athlete extreme replied tattoo raccoon balloon carpet
trombone pirate climate private`,
  3: `banana potato tomato hospital family elephant umbrella octopus envelope gorilla pajamas vitamin cinema alphabet bakery gasoline
limousine magazine recommend understand interview expertise enterprise compromise franchises promises decorate educate operate
estimate candidate attorney employees deposit apparent liquidate quarterly newsletter subscriber retention promotion webinar
revenue passively followers referral exclusive quotations assistant apprentice ambulance celebrate hesitate piano nobody`,
  4: `watermelon caterpillar helicopter avocado macaroni alligator calculator elevator supermarket thermometer kindergarten philosophy
astronomy photography monopoly economy ecology accountable profitable affordable consumable comparison automatic economic
systematic analytics psychologist entrepreneur ceremony territory testimony inventory ordinary competitor moderator operators
generated elevated automated calculated depreciate mediation deviation motivation legislation celebration demographic accordingly
traditional conventional professional affiliate certificate deliberate`,
};
