import { hallFigures } from './hub-hall';
import { catchUpFigure } from './hub-catch-up';
import { storedFigure } from './hub-stored';
import { print } from './table';

print([await catchUpFigure(), await storedFigure(), ...(await hallFigures())]);
