import type { PageKind } from '../../layout/frame.ts';

/** The gallery: every page in every state there is an example of. For development only. */
export interface GalleryView {
  readonly pages: readonly {
    readonly title: string;
    readonly states: readonly { readonly name: string; readonly href: string }[];
  }[];
}

export const galleryPage: PageKind<GalleryView> = {
  template: 'pages/gallery/page.njk',
  title: () => 'Gallery',
};
