/* Stands in for what Wine 8 lacks and a program of Go asks for. It belongs to
 * the check under Wine and is never shipped.
 *
 * Every program of Go takes its random bytes from bcryptprimitives.dll, which
 * Wine has since 8.8. It removes files with FileDispositionInformationEx, and
 * has another way for a Windows that says it does not know that class; Wine 8
 * answers with the wrong error. So the entry NtSetInformationFile of ntdll is
 * led along here, to give the right one. */
#include <windows.h>
#include <stdint.h>

#define DISPOSITION_EX 64
#define INVALID_INFO_CLASS ((LONG)0xC0000003)

BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length) {
  return SystemFunction036(buffer, (ULONG)length);
}

typedef LONG(NTAPI *set_information)(HANDLE, PVOID, PVOID, ULONG, ULONG);
static set_information original;

static LONG NTAPI led(HANDLE file, PVOID status, PVOID data, ULONG length, ULONG class) {
  if (class == DISPOSITION_EX) return INVALID_INFO_CLASS;
  return original(file, status, data, length, class);
}

/* near lays a jump to led within 2 GB behind a module. */
static BYTE *near_jump(BYTE *module) {
  for (uintptr_t at = ((uintptr_t)module & ~0xFFFFULL) + 0x1000000; at < (uintptr_t)module + 0x70000000; at += 0x10000) {
    BYTE *page = VirtualAlloc((void *)at, 4096, MEM_COMMIT | MEM_RESERVE, PAGE_EXECUTE_READWRITE);
    if (!page) continue;
    void *target = led;
    page[0] = 0x48, page[1] = 0xB8; /* mov rax, led */
    memcpy(page + 2, &target, 8);
    page[10] = 0xFF, page[11] = 0xE0; /* jmp rax */
    return page;
  }
  return NULL;
}

BOOL WINAPI DllMain(HINSTANCE self, DWORD reason, LPVOID reserved) {
  if (reason != DLL_PROCESS_ATTACH) return TRUE;
  BYTE *module = (BYTE *)GetModuleHandleA("ntdll.dll");
  original = (set_information)GetProcAddress((HMODULE)module, "NtSetInformationFile");
  IMAGE_NT_HEADERS *head = (IMAGE_NT_HEADERS *)(module + ((IMAGE_DOS_HEADER *)module)->e_lfanew);
  IMAGE_EXPORT_DIRECTORY *table = (IMAGE_EXPORT_DIRECTORY *)(module + head->OptionalHeader.DataDirectory[0].VirtualAddress);
  DWORD *functions = (DWORD *)(module + table->AddressOfFunctions);
  BYTE *jump = near_jump(module);
  for (DWORD i = 0, old; jump && i < table->NumberOfFunctions; i++) {
    if (module + functions[i] != (BYTE *)original) continue;
    VirtualProtect(&functions[i], 4, PAGE_READWRITE, &old);
    functions[i] = (DWORD)(jump - module);
    VirtualProtect(&functions[i], 4, old, &old);
  }
  return TRUE;
}
