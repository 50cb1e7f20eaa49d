/** The features of the editor, one line each. */
import type { Feature } from './session';
import { activateAssistants } from './assistants/activate-assistants';
import { activateAudit } from './audit/activate-audit';
import { activateCopying } from './copying/activate-copying';
import { activateCorrections } from './corrections/activate-corrections';
import { activateDecorations } from './decorations/activate-decorations';
import { activateExport } from './export/activate-export';
import { activateNavigation } from './navigation/activate-navigation';
import { activateQuoteSheet } from './quote-sheet/activate-quote-sheet';
import { activateReading } from './reading/activate-reading';
import { activateStatus } from './status/activate-status';
import { activateTree } from './tree/activate-tree';

export const features: readonly Feature[] = [
  activateReading,
  activateDecorations,
  activateTree,
  activateCorrections,
  activateNavigation,
  activateCopying,
  activateStatus,
  activateQuoteSheet,
  activateAudit,
  activateExport,
  activateAssistants,
];
