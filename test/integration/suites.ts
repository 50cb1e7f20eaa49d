/** The integration suites: each imports what it needs of VS Code and runs in every host. */
import './activation.test';
import './annotation.test';
import './assistants.test';
import './audit.test';
import './commands.test';
import './corrections.test';
import './decorations.test';
import './edits.test';
import './export.test';
import './glance.test';
import './language-features.test';
import './manifest.test';
import './odd-documents.test';
import './quote-sheet.test';
import './tree.test';
