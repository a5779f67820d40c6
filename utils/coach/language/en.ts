import type { Language } from "./language";

export const english: Language = {
  code: "en",
  name: "English",
  script: "Latin",
  common:
    "the,a,an,and,or,to,of,on,at,by,for,with,my,your,you,is,are,do,does,did,what,which,who,how,when,each,every,from,more,be,that,it",
  foreign:
    "der,die,das,und,ich,du,dich,mich,sich,mit,für,nicht,ein,eine,einen,zu,wie,wo,auf,von,ist,dein,mein,meine,welche,jede,jeden,mehr,im,zur,el,los,las,una,que,para,mis,tu,cada,más,cómo,qué,dónde,cuál,del,por,le,les,des,une,et,dans,mes,vous,je,quel,quelle,où,chaque,être,il,di,che,mio,ogni,più,della,het,een,voor,met,mijn,elke,hoe,ik,niet,um,uma,meu,você,não,och,att,för,jag,ett,på,är,som,się,jak,bei,bis,nach,aus,dem,den,des,jedem,jeder,neue,neuen,alle,besser,*ä*,*ö*,*ü*,*ß*,*ñ*,*ã*,*ø*,*ł*",
  capitalsAreNames: true,
  goalVerb: "first",
  classes: {
    number:
      "zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,fifteen,twenty,thirty,forty,fifty,sixty,hundred,half,several",
    unit: "hour,morning,afternoon,evening,night,day,workday,week,weekend,fortnight,month,quarter,half-term,term,semester,year,season,sprint,release,shift,round,iteration,cycle,session",
    units: "hours,minutes,days,workdays,weeks,months,quarters,terms,sprints,shifts,releases,years,seasons",
    weekday: "monday,tuesday,wednesday,thursday,friday,saturday,sunday",
    weekdays:
      "mondays,tuesdays,wednesdays,thursdays,fridays,saturdays,sundays,weekdays,weekends,mornings,afternoons,evenings",
    month:
      "january,february,march,april,may,june,july,august,september,october,november,december,jan,feb,apr,jun,jul,aug,sep,sept,oct,nov,dec",
    season: "spring,summer,autumn,fall,winter,easter,christmas,ramadan,advent,halloween,thanksgiving,midsummer",
    period: "q1,q2,q3,q4,h1,h2,202*,203*",
    ordinal: "first,second,third,fourth,last,#",
    thing:
      "<recurring>,account*,agenda,argument*,audit*,bed*,board,brief*,budget*,calendar,campaign*,chapter*,check*,client*,colleague*,compliment*,conference*,contract*,course*,customer*,dashboard*,deadline*,desk,director*,disagreement*,document*,draft*,exam*,experiment*,feature*,feedback,forecast*,guest*,habit*,handbook,handoff*,idea*,inspection*,intern*,launch*,lecture*,line,list,loan*,machine*,manager*,mentor*,menu,migration,moment*,newsletter,note*,objective*,onboarding,page*,panel,partner*,patient*,payroll,plan,poster*,process*,promise*,pupil*,query,recipe*,report*,rollout,room*,rota,route*,routine*,sentence*,shop*,site*,slide*,spreadsheet*,standup,starter*,step*,stock*,store*,story,student*,supplier*,team's,tender,test*,till*,tool*,trainee*,vendor*,ward*",
    recurring:
      "accident*,alarm*,appointment*,briefing*,bug*,build,builds,call*,case*,claim*,class*,clinic*,complaint*,conversation*,deal*,decision*,deliver*,demo*,deploy*,email*,enquir*,error*,escalation*,event*,failure*,handover*,hearing*,huddle*,incident*,inquir*,interview*,invoice*,lesson*,mail*,meeting*,message*,mistake*,newcomer*,offer*,order*,outage*,pr,prs,presentation*,project*,proposal*,quer*,question*,quote*,rehearsal*,release*,request*,retro*,return*,review*,round*,sample*,session*,shift*,shipment*,sprint*,standup*,survey*,talk,talks,task*,ticket*,training*,transaction*,transfer*,trip*,visit*,workshop*,consult*,commit*,parcel*,package*",
    meeting:
      "briefing,class,handover,huddle,interview,lesson,meeting,planning,rehearsal,retro,review,round,service,session,shift,standup,sync,visit",
    meetings:
      "briefings,calls,classes,handovers,interviews,lessons,meetings,presentations,rehearsals,retros,reviews,rounds,sessions,shifts,visits",
    project:
      "implementation*,integration,migration*,redesign*,refactor*,relaunch*,relocation*,renovation*,rollout*,switchover",
    past: "asked,built,came,changed,did,felt,finished,found,gave,got,had,happened,heard,helped,kept,learned,learnt,led,left,made,needed,noticed,read,said,saw,started,stopped,surprised,taught,thought,told,took,tried,used,wanted,was,went,were,worked,wrote",
    regular: "daily,weekly,monthly,quarterly,fortnightly,biweekly,nightly,hourly,yearly,annually",
  },
  goal: {
    lead: "will,i will,i want to,i would like to,i'd like to,i'll,i am going to,i plan to,we will,my|the goal is [to],goal,to,please,then,and,successfully,personally,consciously,always",
    intro:
      "from,by,in,on,at,each,every,before,after,during,until,when,whenever,if,once,this,next,over,starting,beginning,as,for,throughout,within,twice",
    openHead:
      "advance,act,adapt,aim,align,analy*,appreciate,balance,be,become,becoming,behave,being,boost,bring more,broaden,build my|trust|up|confidence|relationships,care,challenge,collaborate,commit,communicate,concentrate,connect with,consider,contribute,cultivate,dare,deal with,decrease,deepen,delegate,demonstrate,develop my|myself|as|into,dig deeper,discover,diversify,do more|better|well|good,do my best,drive,elevate,embrace,empower,encourage,engage,enhance,enjoy,ensure,establish myself,evolve,exceed,excel,expand,experience,explore,expose,familiari*,feel,figure out,find my|out|ways|balance,find new ways,focus,foster,follow developments|trends|news|the market|industry,further,gain,get a feel|feeling|sense|grasp|grip|better,get ahead|along|better|more|into|over|past|on top,get comfortable|involved|used,get to know|grips,give more|back,give my best,go deeper|beyond,grow,handle,have more|fewer|a better|greater|say,help the|my|our|others|people|new|colleagues|customers,hone,improve,increase,influence,innovate,inspire,invest,investigate,keep an eye|calm|on top|track|pace,keep learning|up|improving|growing,know,lead by example,lead with,learn,let go,leverage,listen,look after|beyond|out,look for|into,lower,maintain,make progress|sure|myself,manage,master,mature,maximi*,minimi*,motivate,move forward|into|toward|towards|up,network,nurture,open up,optimi*,overcome,own,participate,pay attention,perform,polish,prioriti*,progress,promote,protect,provide,pursue,push myself,raise,reach my|our,reali*,reduce,refine,remain,research,respect,rethink,seek,set boundaries|priorities,settle in,share more,sharpen,show more|initiative|interest|leadership|empathy|respect|that|appreciation|commitment|my|others,speak up|more,speciali*,spend more|less,stand out|up,stay,step back|out|into,step up,stop being,streamline,strengthen,stretch,strive,study,succeed,support,sustain,tackle,take initiative|ownership|care|charge|on,take more|pride|on,talk more,think,thrive,transform,treat,trust,try,understand,upskill,utili*,value,widen,work on|toward|towards,worry",
    finishHead:
      "reach _ level,achieve,add,agree,apply,arrange,ask for,attend,automate,become [a|an] certified|licen*|qualified|registered|chartered|member,book,build a|an|the|our|#,buy,catch up,choose,clean,clear,close,collect,compare,compile,complete,conduct,convert,count the,create,cut,decide,defend,define,delete,deliver,deploy,design,digiti*,document,draft,draw up,earn,edit,eliminate,enrol*,establish,file,fill,finali*,find a|an|the|#,finish,fix,found,get accredited|certified|promoted|my|the,get a|an|#,give a|an|the,go to,graduate,hand in|over,have _ _ labelled|signed|certified|approved|tested|repaired|done|ready|installed,hire,hold a|an|the,implement,install,integrate,interview,introduce,invite,join,land,launch,lead|run|manage|coordinate|head|steer|oversee ... <project>,make a|an,map,merge,migrate,moderni*,move,negotiate,obtain,open,order,organi*,pack,paint,pass,pay,phone,plan,plant,prepare,present,print,produce a|an|the|#,program*,propose,publish,purchase,put together,put up|in,qualify,re*design,reach out,read,rebuild,recommend,record,recruit,redo,refactor,register,release,relocate,remove,renegotiate,renew,reorgani*,repair,replace,resolve,restructure,retire,revise,rewrite,roll out,run a|an|the|my,scan,schedule,secure,see ... through,select,sell,send,set up,settle,shadow,ship,sign,sit,sort out,speak at,split,standardi*,submit,subscribe,switch,take a|an|the|my|#,take over|part,test,train as,transfer,translate,travel to,try out,update,upgrade,visit,watch,win,wrap up,write a|an|the|my|our|#|up",
    makeHead:
      "automate,book,build,buy,cancel,complete,create,design,develop,draft,establish,finali*,finish,implement,install,introduce,join,launch,make,migrate,move,organi*,plan,propose,redesign,replace,rewrite,roll out,schedule,set up,start",
    rhythm:
      "each|every [other|second|third|#|single|new] _,^ always|never|no|any _,^ first|last thing,the day|moment|minute i|we|it|they,the same|next hour|morning|afternoon|evening|day|shift,# <units> or less|fewer,<weekday> to|through|and <weekday>,per _,# times a|an|per <unit>,once|twice a|an <unit>,_ a|an <unit>,<weekdays>,<weekday> morning|mornings|afternoons|evenings,on the <ordinal> <weekday> of,of the month|week|quarter,whenever,^ when|if a|an|i|we|someone|somebody|anyone|anybody|people|they|unable|not|late|needed,# of #,# [_] out of #,<number> in <number>,<number> days|weeks|months|times in <number>,keep|hold|have|stay|remain ... under|below|above|over|within #,keep|hold|have|leave ... at least|most #,^ begin|end|open|start|close <meetings>,answer|reply|respond|react|get back|call back ... within|in|by a|an|one|two|# <unit>|<units>,at <unit> end,on the day a|an|the _ _,nobody|none twice|more|longer|later,no one twice|more,done|ready|finished|home|out|up by|before <number>|# ¦|$|o'clock|am|pm|sharp,within # [_] hours|hour|minutes|day|days,# % of the time|days|cases,# % of [_] [_] <recurring>,on|in|for|at|with all new|incoming,before|after|in|at|on|with|for any _,# consecutive <units>|<recurring>,# <units> in a row|running,no|not ... more|less|longer|later|older than,<unit> by|after <unit>,for the whole <unit>,<regular> ¦|$|with|and|to|for|from|in|at|by|until|on|so|but|as,# <units>|mornings|evenings|afternoons a|per <unit>",
    notRhythm:
      "per cent,as per _,from # [_] per|a|an <unit> to [_] # [_] per|a|an <unit>,all [the] open|old|remaining|outstanding|overdue|pending|existing|missing _,within|in|for|after|about|only|take|spend|do|over|just|than|through|aside a <unit>,a <unit> of|later|ago|off|long,a <unit> before|after the,each other,each of the|my|our,each|every _ of the|our|my,every effort|aspect|way|possible,end|beginning|start|course|rest|middle of the month|week|quarter,one|two of my|our|the|them|us",
    rhythmWord: "<regular>",
    always:
      "before|after|when|while *ing,before|after|when|while i|we|they _,at # and [at] #,in|during|at|before|after one to ones,before|after lunch|breakfast|dinner|work|closing|opening|hours,in|at|during|to the|our|my [_] <meeting>,during|in|at|before|after [my|our] <meetings>,on night|late|early|weekend|call duty|shift|shifts,# _ at most|or less,all [_] [_] <recurring>,the|our|my <weekday>|morning|evening [_] <recurring>|report|list|table|shift",
    everybody: "_ [up|out|off|in|over|back|to|with|through] each|every _",
    notEverybody: "each|every [_] <recurring>|<unit>|<weekday>,each|every new|arriving|incoming",
    quality:
      "as possible,as much as,best,better,bigger,broader,calmer,cleaner,clearer,closely,closer,deeper,earlier,easier,effective*,efficient*,excellent,faster,fewer,friendlier,good,great,greater,happier,harder,healthier,high,higher,inclusive,kinder,less,more,my best,nicer,openly,positive,proactive*,professionally,quicker,safer,simpler,smarter,smoother,strategic*,stronger,tighter,well,wider",
    abstract:
      "abilit*,attitude,awareness,balance,brand,capabilities,career,collaboration,comfort,communication,competenc*,confidence,creativity,culture,curio*,development,difference,discipline,diversity,efficiency,empathy,engagement,environment,example,excellence,experience,expert*,exposure,growth,habits,impact,influence,initiative,innovation,insight*,kindness,knowledge,leader*,mindset,motivation,myself,network,next level,opportunit*,options,ownership,patience,performance,perspective,place,potential,presence,productivity,profile,progress,quality,reach,relations*,reputation,resilience,respect,responsibilit*,safety,satisfaction,self*,better|great|good|our|customer|client|guest service,skill*,stress,teamwork,things,transformation,trends,trust,understanding,visibility,workload",
    credential:
      "<project>,accreditation,application,article,bachelor*,book*,bootcamp,certif*,checklist,class,conference,congress,contract,course*,cv,dashboard,degree,diploma,exam*,guide,handbook,leaflet,lectures,licen*,manual,master's,mba,meetup,module*,permit,phd,plan,policy,programme,program,promoted,proposal,prototype,refresher,report,scheme,scholarship,seminar,survey,talks,template,test,thesis,training,webinar,workshop",
    article: "a|an|the|all,my|our first|final|own|last|new,this,that,these,those,#",
    laterFinish:
      "and|then|¦ apply|buy|choose|complete|decide|deliver|earn|finish|install|launch|obtain|order|pass|pick|present|propose|publish|recommend|ship|sign|submit",
    count: "#",
    means: "by *ing",
    deadline:
      "by|before|in|on|for|next|this|end|of|early|late|mid [early|late|the|end|mid|next|this|of] [of] [the] [#|<ordinal>] <month>|<season>|<period>|year|quarter|month|week|term|<weekday>|holidays,by|before the <ordinal>,year end,end of the year|quarter|month|term,by|before _ _ ends,within|over|in [the] [next|coming] # weeks|months,within the|this <unit>,within a <unit> ¦|$,by|before <period> end,in|by week #,by the time",
    size: "# euros|dollars|pounds|eur|usd,by a|one|two third|thirds|half|quarter,by # [%|per|points|percent|cent|minutes|days|hours],# %,# percent,from # ... to #,to #",
    evidence:
      "answer,ask*,audit*,bring,chart,check*,collect,comment*,compare*,count*,feedback,go over|through,keep* a,list,listen* to,log*,look at|back,measure*,note*,photo*,post,publish,quote*,reaction*,record*,remark*,reply,report*,review*,sample*,score*,send,sent,share*,sharing,sheet,show*,sign off,signed,summary,tally,tell,track*,walk _ through,writ*",
    start:
      "from <month>|<season>|now|next|monday|the|today|tomorrow|term,starting,start in|on,beginning,as of,since,after the holidays,this <unit>,onward*",
    review:
      "review*,look* at it|them|the|this ... again|together|in,look* again|back|at,check in,checked,checks,go through|over,measured,counted,until|through ... <month>|<season>|audit|review|end,by <month>|<season>|the,retro,quarterly,sampled,with my manager|lead|mentor|boss,in our 1 on 1",
    findingHead:
      "research,explore,investigate,study,look into,find|figure out,understand,learn [more] [about],discover,analy*,gain insight into,familiari* myself with,keep up with,stay up to date with,deepen|increase my knowledge|understanding of,gain|get a better understanding of",
    practisingHead:
      "improve,strengthen,develop,enhance,sharpen,refine,hone,polish,get|be|become better at,work on,practise,practice,master,get [more] comfortable with,focus on",
    showingHead: "be|become [seen|known] [as],stay,remain",
  },
  question: {
    horizon:
      "in|next|coming|within # [to|or] [#] years,# years|years',# year plan|vision|from,years|year from now,next|coming few|several|couple years,long term|run,longer term,someday,some day,one day $|¦,eventually,future,ever,legacy,retire*,grow up,down the line|road,going forward,at some point,next chapter,ultimately,remembered,rest of your,next|coming # to|or # months",
    ideal:
      "dream*,perfect,ideal*,ultimate*,passion*,biggest,greatest,in the world,anything,no object,magic,vision,wish for,hope*,lottery,if you were,not|couldn't fail",
    container:
      "accomplish*,ambitio*,aspiration*,career*,define,definition,develop|developing,development,direction,goal|goals,grow|growing,growth,happy,happiness,happier,happiest,leader*,life,motivat*,next level|step,path,potential,professional*,purpose,strength*,success*,succeed,value|values,weakness*",
    mild: "balance,challenges,company,concerns,environment,expectations,interests,job,jobs,needs,opportunities,organi*,performance,plans,position,priorities,progress,promotion,role,skill|skills,stress,work,working,yourself",
    general:
      "in general,overall,generally,usually,normally,typically,always,most important,anything else,everything,things,best thing,favorite,favourite,at all,any",
    slogan:
      "how are|is|do|have you,how are|is|was|were|did|has your|things|everything|it|we|life,how's,what's next|new|your|missing|it|the best,what drives|energizes|energises|excites|frustrates|gets|inspires|interests|keeps|makes|matters|motivates,what do you enjoy|expect|hope|like|love|think|value|want|wish,what are your|the|our,what|which kind|type|sort|areas|aspects|skills,what would you like|change|want,where do|would you,how would you,tell me about your*,why do you,how can|could i|we,what does,what is your,would|do you,what's|is on your mind",
    yesNo: "do|does|are|is|have|has|should|did|was|were you|we|i|there|your|it|this|they|the",
    near: "last|this|past|next|coming|following <unit>|<weekday>|<season>|<month>|year|time|night|morning|afternoon|evening|weekend|few|couple|#|one|half|school|financial|holiday,last,latest,recent,recently,lately,yesterday,tomorrow,tonight,just now,ago,since,in|on|before|after|during|from|until|by [early|late|mid|the] <month>|<weekday>|<season>|<period>,on the <ordinal>,<weekday>'s,<month>'s,on <weekdays>,the other day,the|a|what moment,first week|weeks|day|days|month|months",
    now: "today,now,these days,currently,at the moment",
    choice:
      "^ which,^ whose,^ who|whom,^ when|where did,one|two|three [of] [_] <thing>,name one|two|three,tell me one,the last time,which two|three|of,first,smallest,a moment|time when|you",
    past: "<past>,has changed,has your",
    notPast: "if _ [_] <past>",
    thing: "<thing>,hour|hours|minute|minutes of|in|before|after,for a <unit>,month|quarter|year end",
    notPointed:
      "the areas|best|biggest|company|company's|day|end|field|future|greatest|hardest|job|kind|least|long|main|morning|most|next|number|office|one|only|organi*|people|person|right|role|same|team|thing|things|top|two|type|way|ways|work|world|worst,our company|team|organi*|group",
    pointed: "the|our|his|her|their|my _,this|that|these|those <thing>",
  },
  themes: {
    excitement: "excit*,energ*,passion*,love,enjoy*,fun,inspire*,motivat*,drive*,happy,happier,happiest,interest*,like",
    pride: "proud*,pride,achieve*,accomplish*,success*,legacy,best",
    drain: "drain*,frustrat*,stress*,hate,dislike,worst,difficult*,tired,worr*,challenges",
    strength: "strength*,weakness*,good at,talent*,skill|skills,unique,potential",
    learning: "learn*,improve*,knowledge,develop,growth,grow|growing,challenged",
    "more-or-less": "more,less,change,tasks,kind|type of work,prefer,priorities",
    people: "people,colleague*,team,mentor*,coach*,network,who",
    "formal-learning": "course*,training*,certificat*,education,degree,conference*,study",
    conditions: "balance,environment,workload,office,hours,flexib*,pace,autonomy,decide",
    direction:
      "career*,future,goal|goals,dream*,ideal,perfect,# years,long term,ambitio*,aspiration*,promotion,role,path,direction,vision,purpose,life",
    support: "support*,help,need,appreciat*,valued,recogni*,feedback,can|could i",
    "follow-through": "progress,promise*,follow up,agreed",
  },
  rewrites: {
    finding: "Bring one finding on {rest} to ___ every ___, from ___; look again in ___",
    practising: "Practise {rest} by ___ every ___, from ___; ask ___ what changed, look again in ___",
    showing: "At every ___, show that I am {rest} by ___, from ___; ask ___ what they saw, look again in ___",
    doing: "{all}: what I do is ___ every ___, from ___; shown by ___, look again in ___",
    afterwards: "After “{all}”: use it for ___ every ___, from ___; shown by ___, look again in ___",
    missing: {
      rhythm: ", every ___",
      start: ", from ___",
      evidence: "; shown by ___",
      review: "; look again in ___",
    },
  },
  alternatives: null,
};
