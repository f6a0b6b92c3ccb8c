/** The trained actor model, unpacked into typed arrays. Opaque outside this room. */
export interface ActorModel {
  readonly lang: string;
  readonly version: string;
}
