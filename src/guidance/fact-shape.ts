/** One answer to a question of fact. `says` is a clause that can stand in a sentence. */
export interface ValueShape<V extends string | number = string | number> {
  readonly value: V;
  readonly label: string;
  readonly says: string;
}

/** How a fact is asked about. `ifNotKnown` tells the person what "not known" means for what happens next. */
export interface FactShape {
  readonly label: string;
  readonly question: string;
  readonly hint: string;
  readonly values: readonly ValueShape[];
  readonly ifNotKnown: string;
}
