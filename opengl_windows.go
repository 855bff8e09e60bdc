package main

// The bindings of OpenGL ask the linker for one function of opengl32.dll, and
// with it Windows would tie the program to its own OpenGL before main begins.
// The function here takes the place of that one: it looks for the real one when
// a window needs it, so that the program may load another OpenGL first.

/*
#define _GDI32_ // the function is defined here, not imported
#include <windows.h>

PROC WINAPI wglGetProcAddress(LPCSTR name) {
	static PROC(WINAPI *real)(LPCSTR);
	if (real == NULL) {
		HMODULE opengl = LoadLibraryA("opengl32.dll");
		if (opengl == NULL) return NULL;
		real = (PROC(WINAPI *)(LPCSTR))GetProcAddress(opengl, "wglGetProcAddress");
	}
	return real == NULL ? NULL : real(name);
}

void *__imp_wglGetProcAddress = wglGetProcAddress; // what a caller of an imported function calls
*/
import "C"
