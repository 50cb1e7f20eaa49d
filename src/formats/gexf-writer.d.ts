/** graphology's writer of GEXF alone, without the parser that needs a DOM; typed as the package's own `write` is. */
declare module 'graphology-gexf/common/writer.js' {
  import type { write } from 'graphology-gexf';
  const writer: typeof write;
  export default writer;
}
