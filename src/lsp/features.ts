/** What an editor says that it can do, as far as it changes what it is sent. */
export interface EditorFeatures {
  /** Shows other places beside a diagnostic. */
  readonly related: boolean;
  /** Links the code of a diagnostic to its description. */
  readonly codeDescription: boolean;
  /** Fades what a diagnostic calls unnecessary. */
  readonly unnecessaryTag: boolean;
  /** Shows Markdown in hovers. */
  readonly markdownHover: boolean;
  /** Takes edits with the version of the document that they are for. */
  readonly documentChanges: boolean;
  /** Puts the cursor where the user is to write. */
  readonly snippetEdits: boolean;
  /** Makes new files. */
  readonly createsFiles: boolean;
  /** Opens a document when it is asked to. */
  readonly showsDocuments: boolean;
}
