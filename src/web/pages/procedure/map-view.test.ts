import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { emptyMap } from '#cases';
import { inventedCases } from '../../gallery/invented-cases.examples.ts';
import { mapView } from './map-view.ts';

describe('the map, ready to read', () => {
  test('shows every place once: as a stage, or as a way from one', () => {
    const steps = emptyMap();
    const { stages } = mapView(steps);
    const shown = stages.flatMap(({ id, ways }) => [id, ...ways.map((way) => way.id)]);
    assert.deepEqual(
      shown,
      steps.map(({ id }) => id),
    );
  });

  test('lets the ways part where somebody decides, and emergency help as soon as it is received', () => {
    const ways = Object.fromEntries(
      mapView(emptyMap()).stages.map((stage) => [stage.id, stage.ways.map(({ id }) => id)]),
    );
    assert.deepEqual(ways['decide'], ['refer', 'consult', 'manage-here', 'another-route']);
    assert.deepEqual(ways['receive'], ['emergency']);
  });

  test('says how far a case has come, and nothing of no case', () => {
    assert.equal(mapView(emptyMap()).progress, null);
    const { progress, here } = mapView(inventedCases.assessed.map);
    assert.match(progress ?? '', /^\d+ of \d+ steps are done/);
    assert.ok(here);
  });
});
