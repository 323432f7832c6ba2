/** How a kind of file begins. `at` is how many bytes come before, which may be anything. */
export interface Signature {
  readonly format: string;
  readonly hex: string;
  readonly at?: number;
}

/**
 * The first bytes of picture, video and container formats. Only beginnings long enough that
 * nobody's sentence contains them by chance; shorter ones are caught as file bytes or long runs.
 */
export const signatures: readonly Signature[] = [
  { format: 'JPEG', hex: 'ffd8ffe0' },
  { format: 'JPEG', hex: 'ffd8ffe1' },
  { format: 'JPEG', hex: 'ffd8ffe2' },
  { format: 'JPEG', hex: 'ffd8ffe8' },
  { format: 'JPEG', hex: 'ffd8ffdb' },
  { format: 'JPEG', hex: 'ffd8ffee' },
  { format: 'JPEG 2000', hex: '0000000c6a502020' },
  { format: 'JPEG XL', hex: '0000000c4a584c20' },
  { format: 'PNG', hex: '89504e470d0a1a0a' },
  { format: 'GIF', hex: '474946383761' },
  { format: 'GIF', hex: '474946383961' },
  { format: 'WEBP', hex: '57454250565038', at: 8 },
  { format: 'HEIC', hex: '6674797068656963', at: 4 },
  { format: 'HEIC', hex: '6674797068656978', at: 4 },
  { format: 'HEIF', hex: '667479706d696631', at: 4 },
  { format: 'HEIF', hex: '667479706d736631', at: 4 },
  { format: 'HEVC', hex: '6674797068657663', at: 4 },
  { format: 'AVIF', hex: '6674797061766966', at: 4 },
  { format: 'AVIF', hex: '6674797061766973', at: 4 },
  { format: 'MP4', hex: '6674797069736f6d', at: 4 },
  { format: 'MP4', hex: '6674797069736f32', at: 4 },
  { format: 'MP4', hex: '6674797069736f35', at: 4 },
  { format: 'MP4', hex: '667479706d703431', at: 4 },
  { format: 'MP4', hex: '667479706d703432', at: 4 },
  { format: 'MP4', hex: '6674797064617368', at: 4 },
  { format: 'M4V', hex: '667479704d345620', at: 4 },
  { format: 'MOV', hex: '6674797071742020', at: 4 },
  { format: '3GP', hex: '6674797033677034', at: 4 },
  { format: '3GP', hex: '6674797033677035', at: 4 },
  { format: 'TIFF', hex: '49492a0008000000' },
  { format: 'TIFF', hex: '4d4d002a00000008' },
  { format: 'ICO', hex: '0000010001002020' },
  { format: 'PSD', hex: '384250530001' },
  { format: 'AVI', hex: '415649204c495354', at: 8 },
  { format: 'WEBM or MKV', hex: '1a45dfa3' },
  { format: 'FLV', hex: '464c560105' },
  { format: 'OGG', hex: '4f67675300020000' },
  { format: 'WMV', hex: '3026b2758e66cf11' },
  { format: 'MPEG', hex: '000001ba44' },
  { format: 'MPEG', hex: '000001b3' },
  { format: 'PDF', hex: '255044462d312e' },
  { format: 'ZIP', hex: '504b030414' },
  { format: 'RAR', hex: '526172211a07' },
  { format: '7z', hex: '377abcaf271c' },
];
