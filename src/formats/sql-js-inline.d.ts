/** sql.js with its WebAssembly inside, so that a database can be written without reading a file; typed as sql.js is. */
declare module 'sql.js/dist/sql-wasm-inline.js' {
  import initSqlJs from 'sql.js';
  export default initSqlJs;
}
