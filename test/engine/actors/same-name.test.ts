import assert from 'node:assert/strict';
import { nameKey } from '../../../src/engine/actors/same-name';

describe('nameKey', () => {
  for (const [one, other] of [['Organisation for Island Fisheries', 'Organization for Island Fisheries'], ['Labour Party', 'Labor Party'], ['Ministry of Defence', 'Ministry of Defense'], ['Centre for Peace', 'Center for Peace'], ['World Food Programme', 'World Food Program'], ['Korean Central News Agency', 'Korea Central News Agency']] as const) {
    it(`makes “${one}” and “${other}” one`, () => assert.equal(nameKey(one), nameKey(other)));
  }
  it('keeps other names apart', () => assert.notEqual(nameKey('Ministry of Mines'), nameKey('Ministry of Mints')));
});
