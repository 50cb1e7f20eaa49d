/** The formats that an annotation can be exported to, in the order in which they are offered. */
import { brat } from './brat';
import { casJson } from './cas-json';
import { csv } from './csv';
import { dna } from './dna';
import { doccano } from './doccano';
import type { Format } from './format';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { html } from './html';
import { json } from './json';
import { jsonl } from './jsonl';
import { labelStudio } from './label-studio';
import { markdown } from './markdown';
import { tei } from './tei';
import { webAnnotation } from './web-annotation';
import { webannoTsv } from './webanno-tsv';
import { xmi } from './xmi';

export const formats: readonly Format[] = [markdown, html, csv, json, jsonl, webAnnotation, brat, labelStudio, doccano, casJson, xmi, webannoTsv, tei, dna, gexf, graphml];
