/** What runs in a worker thread: opens a reader, says so, and annotates each document that it is sent. */
import type { MessagePort } from 'node:worker_threads';
import { annotatorsHere } from './annotators';
import type { ReaderChoice, Task } from './annotators';

/** Answers `port` until the thread is ended. */
export async function work(port: MessagePort, choice: ReaderChoice): Promise<void> {
  const annotators = await annotatorsHere(choice, 1);
  port.on('message', (task: Task) => {
    void annotators.annotate(task).then((result) => port.postMessage(result));
  });
  port.postMessage({ reader: annotators.reader, problem: annotators.problem });
}
