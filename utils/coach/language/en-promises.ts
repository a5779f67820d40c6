import type { WordLists } from "./language";
import type { PromiseSign } from "./tact";

export const englishPromises: WordLists<PromiseSign> = {
  code: "en",
  classes: {
    title: "lead,leader,senior,principal,manager,director,head,supervisor,partner,vp,deputy",
  },
  lists: {
    promoted:
      "promote|promoting you|him|her|them,promote|promoting _ [_] to|by|in|next|this|before|from|$,get|give|guarantee|promise|secure|ensure|arrange ... promotion|promoted,will|'ll|you'll|he'll|she'll|they'll ... promotion|promoted,promotion by|in|next|before|this|from|comes|guaranteed|is,make you|him|her|them [a|the] [_] <title>,you|he|she|they will be|become [_] [_] <title>,you'll|he'll|she'll|they'll be|become [_] [_] <title>",
    notPromoted:
      "put|name ... forward,put in a word,ask|find|clarify|talk|speak|discuss|check|explain|list|write|look|learn|prepare ... promotion|promoted,promotion criteria|round|panel|case|process|application,what ... promotion|promoted,not|never|no|cannot|can't ... promote|promotion|promoted,support|back|recommend ... promotion",
  },
};
