/** The features of the editor, one line each. */
import type { Feature } from './session';
import { activateCopying } from './copying/activate-copying';
import { activateDecorations } from './decorations/activate-decorations';
import { activateNavigation } from './navigation/activate-navigation';
import { activateReading } from './reading/activate-reading';
import { activateStatus } from './status/activate-status';
import { activateTree } from './tree/activate-tree';

export const features: readonly Feature[] = [
  activateReading,
  activateDecorations,
  activateTree,
  activateNavigation,
  activateCopying,
  activateStatus,
];
