import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readEnvironment } from './environment.ts';

const origin = { SAFELIGHT_ORIGIN: 'https://safelight.example' };
const from = { SAFELIGHT_MAIL_FROM: 'safelight@lanternfield.example' };
const key = `a_name-5afe1194-0000-4000-8000-0000000000aa-5afe1194-0000-4000-8000-0000000000bb`;
const notify = {
  GOVUK_NOTIFY_API_KEY: key,
  GOVUK_NOTIFY_TEMPLATE_ID: '5afe1194-0000-4000-8000-0000000000cc',
};

function mailOf(env: Readonly<Record<string, string>>) {
  const read = readEnvironment(env);
  return read.ok ? read.environment.mail : read.faults;
}

describe('how messages are sent', () => {
  test('is as usual where nothing is said, and can be left to a folder or to nobody', () => {
    assert.deepEqual(mailOf({}), { by: 'usual' });
    assert.deepEqual(mailOf({ SAFELIGHT_MAIL: 'folder' }), { by: 'folder' });
    assert.deepEqual(mailOf({ SAFELIGHT_MAIL: 'none' }), { by: 'none' });
  });

  test('is by any mail server, with a name and password in which anything may stand', () => {
    const SAFELIGHT_MAIL = 'smtps://lamp%40school:p%3Ass%2Fword@mail.example:2465';
    assert.deepEqual(mailOf({ SAFELIGHT_MAIL, ...from, ...origin }), {
      by: 'smtp',
      host: 'mail.example',
      port: 2465,
      secure: true,
      user: 'lamp@school',
      password: 'p:ss/word',
      from: from.SAFELIGHT_MAIL_FROM,
    });
    const plain = mailOf({ SAFELIGHT_MAIL: 'smtp://mail.example', ...from, ...origin });
    assert.ok('by' in plain && plain.by === 'smtp');
    assert.deepEqual(
      [plain.port, plain.secure, plain.user, plain.password],
      [587, false, undefined, undefined],
    );
  });

  test('is by GOV.UK Notify with a key and a template', () => {
    assert.deepEqual(mailOf({ SAFELIGHT_MAIL: 'govuk-notify', ...notify, ...origin }), {
      by: 'govuk-notify',
      apiKey: key,
      templateId: notify.GOVUK_NOTIFY_TEMPLATE_ID,
    });
  });
});

describe('what is wrong with it is said, a line for each, and no secret among it', () => {
  const wrong: readonly [string, Readonly<Record<string, string>>, readonly RegExp[]][] = [
    [
      'no address people use',
      { SAFELIGHT_MAIL: 'smtp://mail.example', ...from },
      [/SAFELIGHT_ORIGIN/],
    ],
    [
      'neither that nor a sender',
      { SAFELIGHT_MAIL: 'smtp://mail.example' },
      [/SAFELIGHT_ORIGIN/, /SAFELIGHT_MAIL_FROM/],
    ],
    ['no such way', { SAFELIGHT_MAIL: 'pigeon', ...from, ...origin }, [/^SAFELIGHT_MAIL must be/]],
    [
      'another kind of server',
      { SAFELIGHT_MAIL: 'ftp://x', ...from, ...origin },
      [/^SAFELIGHT_MAIL must be/],
    ],
    [
      'no key and no template',
      { SAFELIGHT_MAIL: 'govuk-notify', ...origin },
      [/GOVUK_NOTIFY_API_KEY/, /GOVUK_NOTIFY_TEMPLATE_ID/],
    ],
    ['half a key', { GOVUK_NOTIFY_API_KEY: 'secret-half' }, [/^GOVUK_NOTIFY_API_KEY must be/]],
    [
      'a sender that is none',
      { SAFELIGHT_MAIL_FROM: 'safelight' },
      [/^SAFELIGHT_MAIL_FROM must be/],
    ],
  ];
  for (const [what, env, lines] of wrong)
    test(what, () => {
      const faults = mailOf(env);
      assert.ok(Array.isArray(faults));
      assert.equal(faults.length, lines.length);
      lines.forEach((line, place) => assert.match(String(faults[place]), line));
      assert.ok(!faults.join().includes('secret-half'));
    });
});
