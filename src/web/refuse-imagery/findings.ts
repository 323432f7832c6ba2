/** What was found in a text that has no place in a record. */
export type Finding = 'picture-data' | 'encoded-data' | 'file-bytes' | 'markup' | 'web-address';

/** What each finding says to the person who typed or pasted it: what was refused, and what to do instead. */
export const findingWords: Readonly<Record<Finding, string>> = {
  'picture-data':
    'What you pasted holds a picture or video. None of it has been kept. Write what you were told, in words',
  'encoded-data':
    'What you pasted holds a long code that could be a file. None of it has been kept. Write what you were told, in words',
  'file-bytes':
    'What you pasted is the inside of a file. None of it has been kept. Write what you were told, in words',
  markup:
    'What you pasted came with hidden page code. None of it has been kept. Type the words, or paste them as plain text',
  'web-address':
    'Do not give a web address: it could lead to the image. It has been taken out and not kept. Name the service instead, and the reference if it has been reported',
};
