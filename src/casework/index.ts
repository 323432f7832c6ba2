export {
  type Casework,
  type Conflict,
  type OpenCase,
  type Performed,
  type Receipt,
  type WorklistRow,
  openCasework,
} from './casework.ts';
