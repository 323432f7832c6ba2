/** One answer to a question of fact. `says` is a clause that can stand in a sentence. */
export interface ValueShape<V extends string | number = string | number> {
  readonly value: V;
  readonly label: string;
  readonly says: string;
}

/** Several values of a fact said in one clause: "an adult is involved, or suspected to be". */
export interface TogetherShape {
  readonly values: readonly string[];
  readonly says: string;
}

/** How a fact is asked about. `ifNotKnown` tells the person what "not known" means for what happens next. */
export interface FactShape {
  readonly label: string;
  readonly question: string;
  readonly hint: string;
  readonly values: readonly ValueShape[];
  /** For an age: the clause that says it of one age or of a span, such as "under 13". */
  readonly span?: (years: string) => string;
  /** Sets of values that rules often name together, and how to say them in one clause. */
  readonly together?: readonly TogetherShape[];
  readonly ifNotKnown: string;
}
