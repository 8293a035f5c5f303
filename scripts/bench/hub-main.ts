import { ENGINES } from './engine';
import type { Figure } from './figure';
import { browserFigures } from './hub-browsers';
import { catchUpFigure } from './hub-catch-up';
import { cityFigures } from './hub-city';
import { hallFigures } from './hub-hall';
import { storedFigure } from './hub-stored';
import { print } from './table';

const figures: Figure[] = [];
for (const engine of ENGINES) figures.push(...(await browserFigures(engine)));
figures.push(...(await hallFigures()), await catchUpFigure(), await storedFigure());
figures.push(...(await cityFigures()));
print(figures);
