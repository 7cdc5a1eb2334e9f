/**
 * Passwords and the words that passwords are made of which guessing lists begin with, in lower case. Those under eight characters stand
 * here because people append a year or an exclamation mark to them. Patterns (runs, repetitions, keyboard rows) are found by rule.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  password passwords passwort passord motdepasse contrasena contraseña senha parola haslo hasło salasana wachtwoord passe pass passw
  passwd pwd pword passphrase mypassword yourpassword thepassword newpassword oldpassword nopassword password1 password12 password123
  password1234 password12345 password123456 passpass passpassword password01 password11 password00 passwordpassword pass1234 pass12345
  pass123456 pass1word temppass temppassword temporary temporarypassword defaultpassword default changeme changeit change changethis
  changenow changemenow secret secrets secret123 topsecret mysecret supersecret letmein letmeinnow letmein123 openup opensesame sesame
  welcome welcomeback welcome1 welcome123 welcome12345 hello hellohello hello123 hello1234 hello12345 helloworld helloworld1 goodbye
  login loginlogin login123 signin signup access access14 account myaccount username user user1234 user12345 testuser guest guestguest
  guest123 admin admin1 admin12 admin123 admin1234 admin12345 admin123456 adminadmin administrator administrador root rootroot root1234
  root12345 toor superuser sysadmin system manager master masterkey master123 operator support service server database backup oracle
  mysql postgres mongodb redis docker kubernetes linux ubuntu debian windows macintosh apple android samsung google facebook twitter
  instagram youtube amazon netflix microsoft github gitlab internet computer laptop keyboard monitor printer network wireless router
  cisco test tester testing test1234 test12345 test123456 testtest testtest1 testing1 testing123 testpass testpassword demo demodemo
  demo1234 demo12345 demopassword example sample sample123 foobar foobarbaz foo12345 qwerty qwerty1 qwerty12 qwerty123 qwerty1234
  qwerty12345 qwerty123456 qwertyui qwertyuiop qwertyqwerty qwertz qwertzui qwertzuiop azerty azertyui azertyuiop asdf asdfgh asdfghjk
  asdfghjkl asdfasdf asdf1234 asdfqwer qwerasdf qwer1234 qwerqwer zxcvbn zxcvbnm zxcv1234 zxcvzxcv 1q2w3e 1q2w3e4r 1q2w3e4r5t
  1q2w3e4r5t6y 1qaz2wsx 1qazxsw2 2wsx3edc 1qaz2wsx3edc qazwsx qazwsxedc qweasd qweasdzxc qweasd123 q1w2e3r4 q1w2e3r4t5 zaq12wsx
  zaq1zaq1 !qaz2wsx 1qaz@wsx qwe123 qwe12345 qwe123qwe asd123 asd12345 asd123asd zxc123 zxc12345 a1b2c3d4 a1b2c3d4e5 aa123456
  aa12345678 abc123 abc12345 abc123456 abc123abc abcd1234 abcd12345 abcdef12 a123456 a1234567 a12345678 a123456789 1234abcd 123abc123
  12345abc 123456abc 123456aa 123456789a 12345678a 1234567a 12345qwert 123qwe123 123qweasd 123qweasdzxc 123asd123 1234qwer 12345qwe
  123123123 12312312 123321123 12344321 12345654321 11223344 1122334455 112233445566 10203040 1020304050 13579246 24681012 147258369
  14725836 159753456 1597532468 741852963 789456123 963852741 987654321 31415926 314159265 3141592653 27182818 11111111 22222222
  33333333 44444444 55555555 66666666 77777777 88888888 99999999 00000000 00001111 11110000 12121212 21212121 69696969 42042069
  19701970 19801980 19901990 20002000 20202020 20242024 20252025 20262026 01012000 01011990 01011980 iloveyou iloveu iloveyou1
  iloveyou2 iloveyou12 iloveyou123 iloveyousomuch iloveme ilovehim iloveher ilovegod iloveyouforever loveyou loveyou2 lovelove lovely
  lovelyday loveme love lover lovers loverboy lovergirl truelove mylove mylove123 sweetlove sweetheart sweetie sweety sweet babylove
  babygirl babygirl1 babyboy babyboy1 babydoll baby honey honeybee honeybunny darling cutie cutiepie cuteness kisses kisskiss hugs
  hugsandkisses princess princess1 princess123 princesa prince queen king kingkong kingdom empire emperor jesus jesus1 jesuschrist
  christ christian heaven heavenly angel angels angel123 blessed blessing faith faithful hope hopeful grace amazing amazinggrace
  godisgood godislove godbless trustno1 trustnoone trustme believe believer freedom liberty justice peace peaceful forever forever21
  together friends friend bestfriend bestfriends family myfamily mother mommy mummy father daddy sister brother brothers grandma
  sunshine sunshine1 sunflower sunset sunrise summer summertime summer123 winter spring springtime autumn january february march april
  june july august september october november december monday tuesday wednesday thursday friday saturday sunday morning midnight
  tonight today yesterday tomorrow monkey monkeys monkey123 dragon dragons dragon123 dragonball dragonballz dragonfly tiger tigers
  lion lions lioness panther panthers leopard jaguar cheetah bear bears teddybear polarbear wolf wolves wolfpack werewolf eagle eagles
  falcon falcons hawk phoenix raven ravens dolphin dolphins shark sharks whale turtle turtles penguin penguins elephant giraffe zebra
  horse horses horseman mustang mustang1 stallion pony unicorn unicorns butterfly butterflies ladybug spider spiderman spiderman1
  scorpion snake cobra viper python anaconda kitty kitten kittens kittycat hellokitty cat cats catdog doggie doggy dogs puppy puppies
  bulldog rottweiler chihuahua labrador retriever buddy buster max lucky charlie bailey rocky bandit shadow shadow1 smokey tigger
  snoopy scooby scoobydoo garfield mickey mickeymouse minnie donald goofy pooh winnie winniethepooh bugsbunny tweety pikachu pokemon
  pokemon1 charizard naruto naruto123 sasuke sakura goku vegeta onepiece zelda mario supermario luigi sonic nintendo playstation xbox
  xbox360 gameboy gamer gamers gaming game games minecraft fortnite roblox roblox123 counterstrike counter strike warcraft
  worldofwarcraft starcraft diablo halo callofduty leagueoflegends overwatch batman batman1 batman123 superman superman1 superman123
  wolverine ironman captain captainamerica avengers hulk deadpool joker harley starwars starwars1 startrek skywalker lukeskywalker
  darthvader vader jedi jedimaster yoda chewbacca millennium matrix neo trinity morpheus terminator gandalf frodo hobbit mordor
  lordoftherings harrypotter potter hermione hogwarts gryffindor slytherin dumbledore merlin arthur lancelot excalibur camelot
  football football1 football12 football123 soccer soccer1 soccer12 baseball baseball1 basketball basket volleyball softball hockey
  tennis golf golfer golfing cricket rugby boxing wrestling swimming running runner cycling skating skateboard surfing surfer snowboard
  champion champions championship winner winners victory goalkeeper striker liverpool liverpool1 liverpoolfc chelsea chelsea1 arsenal
  arsenal1 manchester manutd manchesterunited everton tottenham barcelona barcelona1 realmadrid juventus milan acmilan inter bayern
  dortmund ajax benfica galatasaray fenerbahce besiktas celtic rangers cowboys cowboys1 steelers packers patriots yankees redsox
  lakers celtics bulls chicago newyork newyork1 brooklyn losangeles california florida texas dallas boston philadelphia seattle denver
  london london123 paris berlin madrid rome moscow tokyo sydney melbourne toronto canada america american usa england english scotland
  ireland france germany deutschland italia italy spain espana mexico brasil brazil argentina colombia russia china japan india
  indonesia pakistan australia jamaica earth planet universe galaxy cosmos moon moonlight moonlight1 star stars starlight starfish
  superstar rockstar rockandroll rocknroll metallica slipknot nirvana linkinpark greenday blink182 beatles
  thebeatles music musica musical guitar guitars piano violin drummer drums dancer dancing danceforme singer singing
  hiphop reggae jazz techno trance purple orange yellow green blue blueblue red redred black blackblack white silver golden gold
  diamond diamonds crystal emerald ruby sapphire pearl rainbow rainbows rainbow1 flower flowers rose roses rosebud daisy lily violet
  jasmine tulip cherry cherries apple123 banana bananas strawberry blueberry raspberry pineapple coconut mango peach peaches peanut
  peanuts peanutbutter cookie cookies chocolate chocolate1 vanilla caramel candy candyman sugar sugarplum cupcake cupcakes muffin
  pancake pancakes waffle pudding brownie pizza pizzapizza burger hamburger cheese cheeseburger cheesecake chicken bacon sausage
  pepper ginger garlic potato tomato coffee coffeecup tea beer whiskey vodka tequila wine champagne cocacola pepsi nutella ferrari
  ferrari1 porsche lamborghini bugatti maserati mercedes mercedesbenz bmw audi toyota honda nissan mazda subaru suzuki yamaha kawasaki
  ducati harleydavidson chevrolet chevy camaro corvette dodge viper1 ford mustang69 truck trucker racing racecar driver motorcycle
  michael michael1 michelle michelle1 jennifer jennifer1 jessica jessica1 ashley ashley1 amanda amanda1 nicole nicole1 daniel daniel1
  danielle andrew andrew1 anthony anthony1 joshua joshua1 matthew matthew1 jordan jordan1 jordan23 justin justin1 robert robert1 thomas
  thomas1 william william1 richard joseph jonathan jonathan1 christopher christina christine stephanie elizabeth elizabeth1 samantha
  samantha1 alexander alexander1 alexandra alexandre benjamin benjamin1 nicholas nicolas patrick patrick1 patricia sebastian fernando
  alejandro alejandra francisco carlos gabriel gabriela valentina isabella sophia sophie olivia emily emma hannah hannah1 madison
  maria mariana marina martin martina natalie natasha svetlana tatiana vladimir dmitri sergey andrei andrea alexis brandon brittany
  cameron caroline catherine charlotte chris courtney crystal1 david diana dominic edward eric george gregory heather jackson jacob
  jake james jasmine1 jason jeremy john johnny julia justice1 karen katherine kevin kimberly lauren laura linda lisa lucas mark megan
  melissa miguel morgan nathan oliver pamela peter rachel rebecca ricardo ryan sabrina sarah scott stephen steven susan taylor taylor1
  tiffany timothy tyler vanessa veronica victor victoria victoria1 vincent zachary asshole asshole1 bastard bitch bitches bollocks
  bullshit fuckyou fuckyou1 fuckyou2 fuckoff fucker fuckme fuckthis motherfucker shithead shit sexsex sexy sexygirl sexyboy sexylady
  sexyman playboy playgirl blowme blowjob pussy pussycat penis vagina boobs bigboobs bigdick hooters hotgirl hotboy hottie hottie1
  hotstuff naughty nakedgirl porn porno pornstar xxxxxx hacker hackers hacker1 hackme hacked killer killer1 killer123 killers killme
  murder assassin ninja ninjas samurai warrior warriors gladiator spartan spartans spartacus soldier sniper ranger marine marines navy
  army airforce pirate pirates viking vikings knight knights wizard wizards magic magical magician mystery mystical legend legends
  legendary immortal demon devil devils lucifer satan vampire vampires zombie zombies ghost ghostrider monster monsters destroyer
  thunder thunderbird lightning storm hurricane tornado volcano blizzard avalanche iceman iceberg snowball snowflake snowman christmas
  christmas1 santaclaus santa halloween birthday happybirthday easter valentine holiday holidays vacation weekend party partytime
  happy happy123 happyday happydays happiness happyfeet smile smiley smiling laughing funny funnyman crazy crazygirl crazyboy crazyman
  stupid stupid1 idiot dumbass loser losers nothing nobody somebody everybody everything something anything whatever whatever1 whocares
  dontknow idontknow idontcare dontforget forgetme forget forgotten remember rememberme cantremember notagain never nevermind
  neverland always alwaysforever perfect perfection beautiful beautiful1 beauty pretty prettygirl handsome gorgeous wonderful excellent
  awesome awesome1 fantastic brilliant genius einstein newton galileo leonardo davinci picasso mozart beethoven shakespeare romeo
  juliet romeoandjuliet casanova napoleon caesar cleopatra alexanderthegreat hercules zeus apollo athena poseidon pandora venus mercury
  jupiter saturn neptune pluto gemini taurus libra scorpio sagittarius capricorn aquarius pisces money money123 moneymoney moneyman
  cash dollar dollars million millions millionaire billionaire rich richman business company office finance banking bank trading
  invest investor bitcoin crypto ethereum dogecoin passive income passiveincome startup founder entrepreneur marketing success
  successful student students teacher teachers school college university professor doctor nurse lawyer engineer police policeman
  firefighter fireman president minister director secretary boss bigboss bossman chief chiefs leader leaders player players player1
  hunter hunter1 hunter2 hunting fisher fishing fisherman fish farmer cowboy cowgirl biker skater dude dudeman bigdaddy bigman bigboy
  bigdog bighead biggie littleman littlegirl littleone goodboy goodgirl badboy badboy1 badgirl badass gangster gangsta thuglife mafia
  godfather scarface tonymontana rambo rocky1 predator alien aliens transformers optimusprime megatron power powerful powerranger
  strong stronger strength energy nuclear atomic dynamite explosive fire firefire firebird fireball flame flames burning inferno
  water waterfall ocean river mountain mountains island beach beachbum desert forest jungle garden flowerpower tree trees nature
  natural animal animals internet1 cyber cyberpunk virtual digital online offline website webmaster developer programmer software
  hardware javascript python3 algorithm correcthorsebatterystaple
  `
    .trim()
    .split(/\s+/),
);
